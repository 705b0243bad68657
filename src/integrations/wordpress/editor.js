/**
 * The blocks in the editor, without a build step: controls from the table of attributes, the preview is what the
 * server renders, brought to life by the same script visitors get.
 */
(function (wp, config) {
  const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = wp.element;
  const { ContrastChecker, InspectorControls, RichText, useBlockProps } = wp.blockEditor;
  const ui = wp.components;

  /** A control per kind of attribute; each gets its value as text ('' for none) and gives one back. */
  const controls = {
    choice: ({ label, help, empty, options, value, onChange }) =>
      el(ui.SelectControl, { label, help, value, options: [{ value: '', label: empty }, ...options], onChange }),
    choices: ({ label, help, options, value, onChange }) => {
      const chosen = value.split(' ').filter(Boolean);
      const without = (name) => chosen.filter((other) => other !== name);
      return el(
        'fieldset',
        { style: { marginBottom: 24 } },
        el('legend', { style: { marginBottom: 8 } }, label),
        help && el('p', { className: 'components-base-control__help' }, help),
        ...options.map((option) =>
          el(ui.CheckboxControl, {
            key: option.value,
            label: option.label,
            checked: chosen.includes(option.value),
            onChange: (on) => onChange([...without(option.value), ...(on ? [option.value] : [])].join(' ')),
          }),
        ),
      );
    },
    switch: ({ label, value, onChange }) => el(ui.ToggleControl, { label, checked: value === true, onChange }),
    colour: ({ label, help, value, onChange }) =>
      el(
        ui.BaseControl,
        { id: 'thilik-colour', help },
        el(ui.BaseControl.VisualLabel, null, label),
        el(ui.ColorPalette, { colors: themeColours(), value, onChange: (colour) => onChange(colour || '') }),
        value && el(ContrastChecker, { textColor: value, backgroundColor: config.background }),
      ),
    number: ({ label, help, value, min, max, onChange }) =>
      el(ui.TextControl, { label, help, value, onChange, type: 'number', min, max }),
    id: ({ label, help, value, onChange }) => el(ui.TextControl, { label, help, value, onChange }),
    address: ({ label, help, value, onChange }) => el(ui.TextControl, { label, help, value, onChange }),
    text: ({ label, help, value, onChange }) => el(ui.TextControl, { label, help, value, onChange }),
    phone: ({ label, help, value, onChange }) => el(ui.TextControl, { label, help, value, onChange, type: 'tel' }),
    page: ({ label, help, value, onChange }) => el(ui.TextControl, { label, help, value, onChange }),
  };

  /** Colours of the site's theme that are plain hex values; others would not count. */
  function themeColours() {
    const { colors = [] } = wp.data.select('core/block-editor').getSettings();
    return colors.filter(({ color }) => /^#[0-9a-f]{6}$/i.test(color));
  }

  function panel(name, element, attributes, setAttributes) {
    const { district, scope = '' } = attributes;
    // Whom to ask first is asked where the block is about one district.
    const isOfOne = district || /^\S+$/.test(scope);
    const isAsked = (control) => isOfOne || !/^first[A-Z]/.test(control.name);
    const own = config.controls[element].filter((control) => control.panel === name && isAsked(control));
    return el(
      ui.PanelBody,
      { key: name, title: config.panels[name], initialOpen: name === 'content' },
      ...own.map((control) =>
        el(controls[control.kind], {
          ...control,
          key: control.name,
          value: attributes[control.name] ?? '',
          // Without a value the attribute is not stored.
          onChange: (value) => setAttributes({ [control.name]: value || undefined }),
        }),
      ),
    );
  }

  /** The attributes that the server knows, without the stored words. */
  function shownAttributes(element, attributes) {
    const known = config.controls[element].map(({ name }) => name);
    return Object.fromEntries(known.filter((name) => attributes[name]).map((name) => [name, attributes[name]]));
  }

  /** The element as the server renders it: null while it is on its way, false when it failed. */
  function usePreview(element, shown) {
    const [html, setHtml] = useState(null);
    const query = JSON.stringify(shown);
    useEffect(() => {
      const controller = new AbortController();
      const path = wp.url.addQueryArgs(`/wp/v2/block-renderer/thilik/${element}`, {
        context: 'edit',
        attributes: JSON.parse(query),
      });
      wp.apiFetch({ path, signal: controller.signal }).then(
        ({ rendered }) => setHtml(rendered),
        () => controller.signal.aborted || setHtml(false),
      );
      return () => controller.abort();
    }, [element, query]);
    return html;
  }

  /** Loads the elements in the document of the editor's canvas, which may be a frame. */
  const loadElements = (node) => {
    const page = node?.ownerDocument;
    if (!page || page.getElementById('thilik-js')) return;
    const script = page.createElement('script');
    Object.assign(script, { type: 'module', src: config.script, id: 'thilik-js' });
    page.head.append(script);
  };

  /** What stands between the element's tags: stored with the post, it stays when the plugin is switched off. */
  function wordsIn(html, element) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return page.querySelector(`thilik-${element}`)?.innerHTML ?? '';
  }

  /** Keeps the stored words in step with what the editor chooses; opening a post changes nothing. */
  function useStoredWords(element, html, shown, attributes, setAttributes) {
    const { __unstableMarkNextChangeAsNotPersistent: withoutUndoStep } = wp.data.useDispatch('core/block-editor');
    const storedFor = useRef(attributes.words ? JSON.stringify(shown) : null);
    useEffect(() => {
      const query = JSON.stringify(shown);
      if (!html || storedFor.current === query) return;
      storedFor.current = query;
      withoutUndoStep?.();
      setAttributes({ words: wordsIn(html, element) });
    }, [html]);
  }

  /** A card shows one story; before one is chosen there is nothing to see. */
  function storyControl(element) {
    return element === 'story-card' ? config.controls[element].find(({ name }) => name === 'story') : undefined;
  }

  function edit(element) {
    return function Edit({ attributes, setAttributes }) {
      const shown = shownAttributes(element, attributes);
      const html = usePreview(element, shown);
      useStoredWords(element, html, shown, attributes, setAttributes);
      const note = html === false ? config.failed : config.loading;
      const toChoose = !attributes.story && !attributes.for && storyControl(element);
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          ...Object.keys(config.panels).map((name) => panel(name, element, attributes, setAttributes)),
        ),
        el(
          'div',
          useBlockProps(),
          toChoose
            ? el(
                ui.Placeholder,
                { label: toChoose.label, instructions: config.chooseStory },
                el(controls.choice, {
                  ...toChoose,
                  value: '',
                  onChange: (story) => setAttributes({ story: story || undefined }),
                }),
              )
            : html
              ? el(ui.Disabled, null, el('div', { ref: loadElements }, el(RawHTML, null, html)))
              : el(ui.Placeholder, { instructions: note }),
        ),
      );
    };
  }

  function save({ attributes: { words } }) {
    return words ? el(RichText.Content, { ...useBlockProps.save(), tagName: 'p', value: words }) : null;
  }

  for (const element of Object.keys(config.controls)) {
    wp.blocks.registerBlockType(`thilik/${element}`, { edit: edit(element), save });
  }
})(window.wp, window.thilikEditor);
