#!/usr/bin/python3
"""Checks the Kubernetes manifests as far as that goes without Kubernetes: that they agree with each other, with the
Dockerfile, with the project's version, and with the daemon, which has to accept the settings in the ConfigMap.

Usage: manifests.py SOURCE VERSION DAEMON"""

import os
import re
import subprocess
import sys
import tempfile

try:
    import tomllib
    import yaml
except ImportError as error:
    print(f"skipped: {error} (Debian package: python3-yaml)")
    sys.exit(77)

LABEL = "app.kubernetes.io/name"
problems = []


def require(is_fine, text):
    if not is_fine:
        problems.append(text)


def load(folder):
    """By (kind, file name); every document of every file."""
    objects = {}
    for name in sorted(os.listdir(folder)):
        require(name.endswith(".yaml"), f"{name}: not a manifest")
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for document in yaml.safe_load_all(file):
                require(document and "kind" in document and "apiVersion" in document, f"{name}: no apiVersion and kind")
                objects[document["kind"], name] = document
    return objects


def one(objects, kind):
    found = [value for (has, name), value in objects.items() if has == kind and not name.endswith("-requests.yaml")]
    require(len(found) == 1, f"{len(found)} objects of kind {kind} instead of one")
    return found[0]


def seconds(text):
    match = re.fullmatch(r"(\d+)(ms|s|m|h)", text)
    return int(match[1]) * {"ms": 0.001, "s": 1, "m": 60, "h": 3600}[match[2]]


def port_of(address):
    return int(address.rsplit(":", 1)[1])


def check_files(objects, folder):
    kustomization = one(objects, "Kustomization")
    listed = set(kustomization["resources"])
    present = {name for _, name in objects} - {"kustomization.yaml"}
    require(listed <= present, f"kustomization.yaml lists what is not there: {listed - present}")
    require(present - listed == {"horizontalpodautoscaler-requests.yaml"},
            f"kustomization.yaml lists all but the alternative: {present - listed}")
    require(folder.endswith("kubernetes"), folder)


def check_names(objects):
    name = one(objects, "Deployment")["metadata"]["name"]
    for (kind, file), value in objects.items():
        if kind == "Kustomization":
            continue
        require(value["metadata"]["name"] == name, f"{file}: is called {value['metadata']['name']}, not {name}")
        require(value["metadata"]["labels"].get(LABEL) == name, f"{file}: label {LABEL} is not {name}")
        if kind == "HorizontalPodAutoscaler":
            target = value["spec"]["scaleTargetRef"]
            require((target["kind"], target["name"]) == ("Deployment", name), f"{file}: scales {target}")
            require(value["spec"]["minReplicas"] >= 2, f"{file}: one replica is none while it is replaced")


def check_selectors(objects):
    deployment = one(objects, "Deployment")["spec"]
    labels = deployment["template"]["metadata"]["labels"]
    spread = deployment["template"]["spec"]["topologySpreadConstraints"][0]["labelSelector"]["matchLabels"]
    selectors = {
        "Deployment": deployment["selector"]["matchLabels"],
        "topologySpreadConstraints": spread,
        "Service": one(objects, "Service")["spec"]["selector"],
        "PodDisruptionBudget": one(objects, "PodDisruptionBudget")["spec"]["selector"]["matchLabels"],
        "NetworkPolicy": one(objects, "NetworkPolicy")["spec"]["podSelector"]["matchLabels"],
    }
    for who, selector in selectors.items():
        require(selector and selector.items() <= labels.items(), f"{who} selects {selector}, the pods are {labels}")
    require("replicas" not in deployment, "replicas in the Deployment and the autoscaler's fight each other")


def check_ports(objects, settings, dockerfile):
    template = one(objects, "Deployment")["spec"]["template"]
    container = template["spec"]["containers"][0]
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    require(port_of(settings["listen"][0]) == ports["http"], "'listen' is not the port called http")
    require(port_of(settings["admin-listen"][0]) == ports["admin"], "'admin-listen' is not the port called admin")
    exposed = re.search(r"^EXPOSE (\d+) (\d+)$", dockerfile, re.MULTILINE)
    require(exposed and [int(port) for port in exposed.groups()] == [ports["http"], ports["admin"]],
            "the image exposes other ports")
    require(template["metadata"]["annotations"]["prometheus.io/port"] == str(ports["admin"]), "prometheus.io/port")
    for probe, path in (("startupProbe", "/healthz"), ("readinessProbe", "/readyz"), ("livenessProbe", "/healthz")):
        get = container[probe]["httpGet"]
        require((get["path"], get["port"]) == (path, "admin"), f"{probe} asks for {get}")
    service = one(objects, "Service")["spec"]["ports"]
    require([port["targetPort"] for port in service] == ["http"], "the Service offers something else than http")
    for rule in one(objects, "NetworkPolicy")["spec"]["ingress"]:
        for port in rule["ports"]:
            require(port["port"] in ports, f"NetworkPolicy: there is no port {port['port']}")
            require(port["port"] != "admin" or "from" in rule, "NetworkPolicy: the admin port is open to everyone")


def check_pod(objects, settings, dockerfile):
    pod = one(objects, "Deployment")["spec"]["template"]["spec"]
    grace = sum(seconds(text) for text in (settings["shutdown-delay"], settings["shutdown-timeout"],
                                           settings["app"]["stop-grace"]))
    require(pod["terminationGracePeriodSeconds"] >= grace + 5, f"killed before the {grace:g} s that an end may take")
    readiness = pod["containers"][0]["readinessProbe"]
    require(readiness["periodSeconds"] * readiness["failureThreshold"] < seconds(settings["shutdown-delay"]),
            "shutdown-delay is over before the readiness probe has failed")

    user = int(re.search(r"^USER (\d+):\1$", dockerfile, re.MULTILINE)[1])
    context = pod["securityContext"]
    require(context["runAsNonRoot"] and context["runAsUser"] == user, f"not the image's user, {user}")
    require(context["seccompProfile"] == {"type": "RuntimeDefault"}, "seccompProfile")
    volumes = {volume["name"] for volume in pod["volumes"]}
    mounts = {}
    for container in pod["containers"] + pod["initContainers"]:
        restricted = container["securityContext"]
        require(restricted["allowPrivilegeEscalation"] is False and restricted["readOnlyRootFilesystem"] is True
                and restricted["capabilities"] == {"drop": ["ALL"]}, f"{container['name']}: not restricted")
        require("memory" in container["resources"]["limits"], f"{container['name']}: no memory limit")
        for mount in container["volumeMounts"]:
            require(mount["name"] in volumes, f"there is no volume {mount['name']}")
            mounts.setdefault(mount["name"], set()).add(mount["mountPath"])
    require(set(mounts) == volumes, f"volumes nobody uses: {volumes - set(mounts)}")
    require(mounts["web-root"] == {settings["web-root"]}, f"the web root is mounted at {mounts['web-root']}")
    require(mounts["tmp"] == {"/tmp"} and "runtime-dir" not in settings,
            "sockets are neither where the daemon makes them unasked nor where fcgi-spawnerctl looks")
    require(pod["initContainers"][0]["command"][-1].rstrip("/") == settings["web-root"], "apps are copied elsewhere")
    config = next(volume for volume in pod["volumes"] if volume["name"] == "config")
    require(config["configMap"]["name"] == one(objects, "ConfigMap")["metadata"]["name"], "another ConfigMap")
    require(mounts["config"] == {"/etc/fcgi-spawner"}, "the config is not where the daemon looks")


def check_images(objects, version):
    pod = one(objects, "Deployment")["spec"]["template"]["spec"]
    used = {container["image"] for container in pod["containers"] + pod["initContainers"]}
    images = {image["name"]: image for image in one(objects, "Kustomization")["images"]}
    require(used == set(images), f"kustomization.yaml names {set(images)}, the pods use {used}")
    require(images["fcgi-spawner"]["newTag"] == f"{version}-slim",
            f"the tag is {images['fcgi-spawner']['newTag']}, the project's version {version}")
    for name, image in images.items():
        require(image["newTag"] != "latest", f"{name}: 'latest' is not a version")


def check_daemon(text, daemon):
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(text)
        file.flush()
        result = subprocess.run([daemon, "--config", file.name, "--check-config"], capture_output=True, text=True)
    # The web root of that machine is not here, and is no matter of the file.
    require(result.returncode == 0, f"the daemon refuses the settings: {result.stderr}")


def main(source, version, daemon):
    folder = os.path.join(source, "installer", "kubernetes")
    objects = load(folder)
    with open(os.path.join(source, "installer", "container", "Dockerfile"), encoding="utf-8") as file:
        dockerfile = file.read()
    text = one(objects, "ConfigMap")["data"]["fcgi-spawner.toml"]
    settings = tomllib.loads(text)
    check_files(objects, folder)
    check_names(objects)
    check_selectors(objects)
    check_ports(objects, settings, dockerfile)
    check_pod(objects, settings, dockerfile)
    check_images(objects, version)
    check_daemon(text, daemon)
    for problem in problems:
        print(f"installer/kubernetes: {problem}")
    print(f"{len(objects)} objects, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
