/** For the analyser: without this it writes the folder of its last run into package.json. */
export default { packagejson: false };
