(() => {
  const style = document.currentScript?.previousElementSibling;
  if (!style) return;
  document.head.querySelectorAll("style[data-duibiao]").forEach((old) => old.remove());
  document.head.append(style);
})();
