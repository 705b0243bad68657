/** Takes WebGL away as in a browser that has none; gives the way back. */
export function withoutWebGL(): () => void {
  const { prototype } = HTMLCanvasElement;
  const { getContext } = prototype;
  prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
    return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
  } as typeof getContext;
  return () => {
    prototype.getContext = getContext;
  };
}
