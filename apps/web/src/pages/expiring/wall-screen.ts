/** Takes the whole screen where the browser lets it; the window alone does as well. Only upon somebody's click. */
export function hangUp(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function takeDown(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
