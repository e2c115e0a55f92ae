// The page works without this. With it: live charts over the drawn ones, a switch between light and dark, and the
// section in view marked in the table of contents.
(() => {
  "use strict";
  const root = document.documentElement;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");

  // ---- Light and dark ----
  const remembered = () => { try { return localStorage.getItem("minigram-theme"); } catch { return null; } };
  const remember = (theme) => { try { localStorage.setItem("minigram-theme", theme); } catch { /* a page of its own file may not store */ } };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : darkSystem.matches);
  const buttons = document.querySelectorAll("button.theme");
  const named = () => buttons.forEach((button) => button.setAttribute("aria-label", isDark() ? "Switch to light" : "Switch to dark"));
  if (["light", "dark"].includes(remembered())) root.dataset.theme = remembered();
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(root.dataset.theme);
      named();
      redrawAll();
    });
  }
  named();

  // ---- Charts ----
  const specs = JSON.parse(document.getElementById("charts").textContent);
  const drawn = new Map();
  const token = (name) => getComputedStyle(root).getPropertyValue(name).trim();
  const colourKeys = new Set(["color", "borderColor", "textBorderColor"]);

  // Whiskers, dots and rows are drawn like the program draws them; y is the middle of a row, whose upper part holds its name.
  const shapes = {
    expected: (colour) => (params, api) => {
      if (isNaN(api.value(1))) return null;
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const half = api.size([1, 0])[0] * 0.46;
      return { type: "line", shape: { x1: x - half, x2: x + half, y1: y, y2: y }, style: { stroke: colour, lineWidth: 2 }, silent: true };
    },
    row: (colour) => (params, api) => {
      const box = params.coordSys;
      const [zero, middle] = api.coord([0, api.value(1)]);
      const [end] = api.coord([api.value(0), api.value(1)]);
      const y = middle + 4;
      const height = api.size([0, 1])[1];
      return { type: "group", children: [
        { type: "rect", shape: { x: box.x, y: middle - height / 2, width: box.width, height }, style: { fill: "transparent" } },
        { type: "rect", shape: { x: box.x, y, width: box.width, height: 8, r: 2 }, style: { fill: colour, opacity: .55 } },
        { type: "rect", shape: { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: 8, r: 2 }, style: { fill: api.visual("color") } },
      ] };
    },
    estimate: (colour, look) => (params, api) => {
      const box = params.coordSys;
      const within = (x) => Math.min(box.x + box.width, Math.max(box.x, x));
      const [x, middle] = api.coord([api.value(0), api.value(1)]);
      const low = within(api.coord([api.value(2), 0])[0]);
      const high = within(api.coord([api.value(3), 0])[0]);
      const y = middle + 7;
      const height = api.size([0, 1])[1];
      const item = look(params);
      return { type: "group", children: [
        { type: "rect", shape: { x: box.x, y: middle - height / 2, width: box.width, height }, style: { fill: "transparent" } },
        { type: "line", shape: { x1: low, x2: high, y1: y, y2: y }, style: { stroke: item.borderColor, lineWidth: 2, lineCap: "round" } },
        { type: "circle", shape: { cx: within(x), cy: y, r: 5 }, style: { fill: item.color, stroke: item.borderColor, lineWidth: 2 } },
      ] };
    },
    dot: (colour, look) => (params, api) => {
      if (isNaN(api.value(1))) return null;
      const box = params.coordSys;
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const width = api.size([1, 0])[0];
      const item = look(params);
      return { type: "group", children: [
        { type: "rect", shape: { x: x - width / 2, y: box.y, width, height: box.height }, style: { fill: "transparent" } },
        { type: "line", shape: { x1: x, x2: x, y1: api.coord([0, api.value(2)])[1], y2: api.coord([0, api.value(3)])[1] }, style: { stroke: item.borderColor, lineWidth: 2, lineCap: "round" } },
        { type: "circle", shape: { cx: x, cy: y, r: 4 }, style: { fill: item.color, stroke: item.borderColor, lineWidth: 2 } },
      ] };
    },
  };

  // Tooltips are plain text; a brace must not be taken for ECharts' rich text.
  const plain = (text) => String(text ?? "").replace(/\{/g, "{\u200b");

  function resolve(node) {
    if (Array.isArray(node)) return node.map(resolve);
    if (node === null || typeof node !== "object") return node;
    const result = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "ticks" || key === "tips" || key === "initials") continue;
      if (colourKeys.has(key) && typeof value === "string" && value.startsWith("--")) result[key] = token(value);
      else result[key] = resolve(value);
    }
    return result;
  }

  function options(spec, width) {
    const option = resolve(spec);
    const font = getComputedStyle(document.body).fontFamily;
    option.animation = !still.matches;
    option.animationDuration = 240;
    option.textStyle = { fontFamily: font, fontSize: 12 };
    option.aria = { enabled: false };
    Object.assign(option.tooltip, {
      renderMode: "richText", confine: true, backgroundColor: token("--raised"), borderColor: token("--line-strong"), borderWidth: 1, padding: [8, 12],
      textStyle: { color: token("--ink"), fontSize: 13, fontFamily: font, lineHeight: 19 },
    });
    option.tooltip.formatter = spec.tooltip.formatter === "@axisTip"
      ? (params) => plain(spec.tips[params[0].dataIndex])
      : (params) => plain(params.data.tip);
    for (const [axis, source] of [["xAxis", spec.xAxis], ["yAxis", spec.yAxis]]) {
      [option[axis]].flat().forEach((each, i) => {
        const from = [source].flat()[i];
        if (from.ticks) each.axisLabel.formatter = (value) => (from.ticks.find(([at]) => Math.abs(at - value) < 1e-9 * Math.max(1, Math.abs(at))) ?? [0, ""])[1];
        if (from.initials && (width - 44) / from.data.length < 30) each.data = from.initials;
        if (each.axisLabel?.overflow === "truncate") each.axisLabel.width = width * (each.position === "right" ? .3 : .68);
      });
    }
    option.series.forEach((series, i) => {
      const name = spec.series[i].renderItem;
      if (name) series.renderItem = shapes[name.slice(1)](series.color, (params) => series.data[params.dataIndex].itemStyle);
    });
    return option;
  }

  function draw(holder) {
    const area = holder.parentElement;
    const spec = specs[holder.dataset.chart];
    let entry = drawn.get(holder);
    if (!entry) {
      const still = area.querySelector("svg");
      const height = still.getBoundingClientRect().height;
      area.classList.add("is-live");
      holder.hidden = false;
      holder.style.height = height + "px";
      entry = { chart: echarts.init(holder, null, { renderer: "canvas" }), holder };
      drawn.set(holder, entry);
    }
    entry.width = holder.clientWidth;
    entry.chart.setOption(options(spec, entry.width), true);
  }

  const redrawAll = () => drawn.forEach((entry) => draw(entry.holder));
  darkSystem.addEventListener("change", () => { named(); redrawAll(); });

  if (typeof echarts !== "undefined") {
    const holders = document.querySelectorAll("[data-chart]");
    const near = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        near.unobserve(entry.target);
        draw(entry.target.querySelector("[data-chart]"));
      }
    }, { rootMargin: "400px" });
    holders.forEach((holder) => near.observe(holder.parentElement));
    const sizes = new ResizeObserver(() => drawn.forEach((entry) => {
      if (entry.holder.clientWidth > 0 && entry.holder.clientWidth !== entry.width) {
        entry.chart.resize({ animation: { duration: 0 } });
        draw(entry.holder);
      }
    }));
    sizes.observe(document.getElementById("main"));
  }

  // ---- The section in view ----
  const links = [...document.querySelectorAll(".nav a, .chips a")];
  const marks = [...new Set(links.map((link) => link.hash.slice(1)))].map((id) => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const now = marks.filter((heading) => heading.getBoundingClientRect().top < innerHeight * .35).pop() ?? marks[0];
    for (const link of links) {
      if (link.hash.slice(1) === now?.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const chip = document.querySelector(".chips a[aria-current]");
    if (chip && chip.parentElement.offsetParent !== null) chip.parentElement.scrollTo({ left: chip.offsetLeft - 16, behavior: "instant" });
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();

  // A link to a finding opens its evidence.
  const open = () => {
    const target = location.hash.startsWith("#finding-") ? document.getElementById(location.hash.slice(1)) : null;
    const fold = target?.querySelector("details.evidence");
    if (fold) fold.open = true;
  };
  addEventListener("hashchange", open);
  open();
})();
