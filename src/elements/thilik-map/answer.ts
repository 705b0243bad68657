/** What stands there once a district is selected; it comes with the first selection, or when the page rests. */
export { answer, neighbours, openedStory, stateHelp } from './answer.view.ts';
export { answerStyles } from './answer.styles.ts';
