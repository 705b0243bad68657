/**
 * How many pixels a page is wider than its window, and how many with letters of twice the size, as on a telephone whose
 * owner has set them so. Strict policies allow no style element, but a rule that comes by script.
 */
export const sideways = (page) =>
  page.evaluate(async () => {
    const { documentElement: root } = document;
    const beyond = () => Math.max(0, root.scrollWidth - innerWidth);
    const plain = beyond();
    root.style.fontSize = '200%';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const large = beyond();
    root.style.removeProperty('font-size');
    return { plain, large };
  });

export const noneSideways = { plain: 0, large: 0 };
