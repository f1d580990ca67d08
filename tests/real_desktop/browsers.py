"""Real browsers with a fresh profile that show one page and ask nothing of the network."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.real_desktop.screen import Program, Screen

_CHROMIUM = (
    "--no-first-run", "--no-default-browser-check", "--password-store=basic", "--lang=en-US",
    "--disable-gpu", "--disable-quic", "--disable-sync", "--disable-component-update", "--disable-default-apps",
    "--disable-background-networking", "--disable-features=Translate,MediaRouter,OptimizationHints",
)  # fmt: skip
_FIREFOX = {
    "app.normandy.enabled": "false",
    "app.update.enabled": "false",
    "browser.aboutwelcome.enabled": "false",
    "browser.preonboarding.enabled": "false",
    "browser.region.network.url": '""',
    "browser.safebrowsing.update.enabled": "false",
    "browser.search.update": "false",
    "browser.shell.checkDefaultBrowser": "false",
    "browser.startup.homepage_override.mstone": '"ignore"',
    "datareporting.policy.dataSubmissionEnabled": "false",
    "datareporting.policy.dataSubmissionPolicyBypassNotification": "true",
    "dom.push.enabled": "false",
    "extensions.getAddons.cache.enabled": "false",
    "extensions.update.enabled": "false",
    "media.gmp-manager.updateEnabled": "false",
    "network.captive-portal-service.enabled": "false",
    "network.connectivity-service.enabled": "false",
    "services.settings.server": '"data:,#"',
    "startup.homepage_welcome_url": '""',
    "termsofuse.bypassNotification": "true",
}


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser by its program; `start` shows a page with it, the profile being in a folder of its own."""

    program: str
    start: Callable[[Screen, Path, str], Program]


def _start_chromium(screen: Screen, profile: Path, url: str) -> Program:
    # Its sandbox refuses to work for root, as whom containers and CI run.
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    sandbox = ["--no-sandbox", "--test-type"] if is_root else []
    return screen.spawn(["chromium", *sandbox, *_CHROMIUM, f"--user-data-dir={profile}", url])


def _start_firefox(screen: Screen, profile: Path, url: str) -> Program:
    profile.mkdir()
    lines = (f'user_pref("{name}", {value});\n' for name, value in _FIREFOX.items())
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    return screen.spawn(["firefox-esr", "--no-remote", "--profile", str(profile), url], {"MOZ_ENABLE_WAYLAND": "0"})


CHROMIUM = Browser("chromium", _start_chromium)
FIREFOX = Browser("firefox-esr", _start_firefox)
