"""Results as a table, and as plots."""

import os
import platform

OURS = "fcgi-spawner"


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return {"cores": os.cpu_count(), "processor": models[0] if models else platform.machine(),
            "kernel": platform.release(), "load": os.getloadavg()[0]}


def starves(result):
    """Did it let most of its clients hang? One in two is left for what the load generator itself takes."""
    return result.get("served") is not None and result["served"] < result["clients"] / 2


def compared(results):
    """The others that did the same work."""
    return {name: result for name, result in results.items()
            if name != OURS and result["cpuMicroseconds"] > 0 and not result["failed"] and not starves(result)}


def best_peer(results):
    others = compared(results)
    return min(others, key=lambda name: others[name]["cpuMicroseconds"]) if others else None


def ratio(results):
    best = best_peer(results)
    if not best or OURS not in results:
        return None
    return results[OURS]["cpuMicroseconds"] / results[best]["cpuMicroseconds"]


def cell(result):
    failed = f" ({result['failed']} failed)" if result["failed"] else ""
    if starves(result):
        failed += f" ({result['served']:.0f} of {result['clients']} clients served)"
    return f"{result['cpuMicroseconds']:.1f} µs, {result['perSecond']:.0f}/s{failed}"


def short_cell(result):
    if not result:
        return "–"
    marks = ("†" if result["failed"] else "") + ("*" if starves(result) else "")
    return f"{result['cpuMicroseconds']:.1f}{marks}"


def row(name, results):
    found = ratio(results)
    head = f"{name}: " + (f"{found:.2f} of {best_peer(results)}" if found is not None else "no comparison")
    return head + "; " + "; ".join(f"{peer} {cell(result)}" for peer, result in results.items())


def lock_waits(found):
    return "–" if found["lockWaits"] is None else f"{found['lockWaits'] * 1000:.1f}"


def table(results):
    """Processor microseconds per request of each server, and ours as a ratio to the best of the others."""
    names = []
    for found in results["loads"].values():
        names += [name for name in found if name not in names]
    lines = ["", "| load | " + " | ".join(names) + " | ratio to the best other | requests/s to the best other |",
             "|---|" + "---:|" * (len(names) + 2)]
    for load, found in results["loads"].items():
        cells = [short_cell(found.get(name)) for name in names]
        rates = [result["perSecond"] for result in compared(found).values()]
        rate = f"{found[OURS]['perSecond'] / max(rates):.2f}" if OURS in found and rates else "–"
        own_ratio = ratio(found)
        cells += [f"{own_ratio:.2f} ({best_peer(found)})" if own_ratio is not None else "–", rate]
        lines.append(f"| {load} | " + " | ".join(cells) + " |")
    lines += ["", "\\* served some of its clients only, † some requests failed: neither is compared with."]
    if results["memory"]:
        lines += ["", "| memory | PSS at rest | per idle connection |", "|---|---:|---:|"]
        lines += [f"| {name} | {found['pssBytes'] / 1e6:.1f} MB | {found['bytesPerConnection'] / 1e3:.1f} KB |"
                  for name, found in results["memory"].items()]
    if "own" in results:
        lines += ["", "| beside it | p99 of hello | failed |", "|---|---:|---:|"]
        lines += [f"| {name} | {found['p99Ms']:.2f} ms | {found['failed']} of {found['requests']} |"
                  for name, found in results["own"]["beside"].items()]
        lines += ["", "| apps at rest | processor time in 3 s | wake-ups in 3 s | PSS |", "|---|---:|---:|---:|"]
        lines += [f"| {count} | {found['cpuSeconds']:.2f} s | {found['wakeUps']} | {found['pssBytes'] / 1e6:.1f} MB |"
                  for count, found in results["own"]["atRest"].items()]
        cold = results["own"]["coldStart"]
        lines += ["", f"Cold start: {cold['throughMs']:.2f} ms to the first answer; the same app started by hand {cold['aloneMs']:.2f} ms."]
        lines += ["", "| idle connections | PSS | per connection | hello beside them |", "|---|---:|---:|---:|"]
        lines += [f"| {count} | {found['pssBytes'] / 1e6:.1f} MB | {found['bytesPerConnection'] / 1e3:.2f} KB | "
                  f"{found['cpuMicroseconds']:.1f} µs |" for count, found in results["own"]["idle"].items()]
        lines += ["", "| gateway threads | processor time per request | requests/s | waits for locks per 1,000 requests |", "|---|---:|---:|---:|"]
        lines += [f"| {count} | {found['cpuMicroseconds']:.1f} µs | {found['perSecond']:.0f} | {lock_waits(found)} |"
                  for count, found in results["own"]["threads"].items()]
    lines.append(f"\n{results['machine']['cores']} cores, {results['machine']['processor']}, load at the start "
                 f"{results['machine']['load']:.1f}; {results['minutes']} minutes")
    return "\n".join(lines)


def plot(results, folder):
    """cpu.svg and cpu.png: processor time per request as a multiple of ours, one group of bars per load."""
    try:
        import matplotlib
        matplotlib.use("Agg")
        from matplotlib import pyplot
    except ImportError:
        print("python3-matplotlib is not installed: no plots")
        return
    shown = {load: found for load, found in results["loads"].items()
             if found.get(OURS, {}).get("cpuMicroseconds") and load != "cold start"}
    if not shown:
        return
    names = []
    for found in shown.values():
        names += [name for name in found if name not in names]
    figure, axes = pyplot.subplots(figsize=(11, 1 + 0.75 * len(shown)))
    height = 0.8 / len(names)
    for index, name in enumerate(names):
        places = [at + index * height for at, found in enumerate(shown.values()) if name in found]
        values = [found[name]["cpuMicroseconds"] / found[OURS]["cpuMicroseconds"] for found in shown.values() if name in found]
        axes.barh(places, values, height, label=name, color="#1b4c9b" if name == OURS else pyplot.cm.Pastel1(index % 9))
    axes.set_yticks([at + 0.4 for at in range(len(shown))], list(shown))
    axes.invert_yaxis()
    axes.axvline(1, color="#1b4c9b", linewidth=0.8)
    axes.set_xlim(0, 8)
    axes.set_xlabel("processor time of the server per request, as a multiple of fcgi-spawner's (cut off at 8)")
    axes.legend(loc="lower right", fontsize=8)
    figure.tight_layout()
    for kind in ("svg", "png"):
        figure.savefig(os.path.join(folder, f"cpu.{kind}"), dpi=110, metadata={"Date": None} if kind == "svg" else None)
