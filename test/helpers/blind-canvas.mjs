/**
 * For `page.addInitScript`: WebGL that accepts everything and draws nothing. Drawing in software is half of what a live map
 * costs; tests of what a map loads, says and asks for do not look at its pixels.
 */
export function blindCanvas() {
  const { getContext } = HTMLCanvasElement.prototype;
  const answers = (canvas) => ({
    canvas,
    drawingBufferWidth: canvas.width,
    drawingBufferHeight: canvas.height,
    checkFramebufferStatus: () => WebGL2RenderingContext.FRAMEBUFFER_COMPLETE,
    getAttribLocation: () => 0,
    getContextAttributes: () => ({}),
    getError: () => 0,
    getExtension: () => null,
    getParameter: () => 4096,
    getProgramParameter: (_program, asked) =>
      [WebGL2RenderingContext.ACTIVE_UNIFORMS, WebGL2RenderingContext.ACTIVE_ATTRIBUTES].includes(asked) ? 0 : true,
    getShaderParameter: () => true,
    getShaderPrecisionFormat: () => ({ rangeMin: 127, rangeMax: 127, precision: 23 }),
    isContextLost: () => false,
  });
  const made = new WeakMap();
  HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
    if (!kind.startsWith('webgl')) return getContext.call(this, kind, ...more);
    if (!made.has(this)) {
      const constants = WebGL2RenderingContext;
      const get = (known, name) =>
        known[name] ?? constants[name] ?? (name in constants.prototype ? () => ({}) : undefined);
      made.set(this, new Proxy(answers(this), { get }));
    }
    return made.get(this);
  };
}
