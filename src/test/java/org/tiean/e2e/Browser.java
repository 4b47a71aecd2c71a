package org.tiean.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tiean.deploy.stack.DemoAccounts;

/**
 * The Chromium installed on this machine, driven by Playwright. A missing browser or a missing Chinese font is a
 * failure that names it, never a skipped test.
 */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        Path executable = executable();
        requireChineseFont();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
    }

    /** A desk: 1440 × 900. */
    public BrowserContext desk() {
        return context(1440, 900, false);
    }

    /** A desk whose browser runs no scripts. */
    public BrowserContext deskWithoutScripts() {
        return chromium.newContext(options(1440, 900, false).setJavaScriptEnabled(false));
    }

    /** A phone: 390 × 844. */
    public BrowserContext phone() {
        return context(390, 844, true);
    }

    private BrowserContext context(int width, int height, boolean touch) {
        return chromium.newContext(options(width, height, touch));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, int height, boolean touch) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height).setHasTouch(touch)
                .setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setBaseURL(url());
    }

    /** Where the application under test answers. */
    public static String url() {
        return System.getProperty("tiean.public.url");
    }

    /**
     * Opens a page that asks for login, logs in as a demo account and waits until the application shows a page again.
     *
     * @throws AssertionError when the page does not lead to the login page, or the login is refused
     */
    public void logIn(Page page, String user, String path) {
        page.navigate(path);
        if (!page.url().startsWith(System.getProperty("tiean.oidc.issuer")) || !page.title().contains("铁案")) {
            throw new AssertionError(path + " did not lead to the login page but to " + page.url());
        }
        picture(page, "login");
        page.fill("#username", user);
        page.fill("#password", DemoAccounts.password());
        page.click("#kc-login");
        try {
            page.waitForURL(reached -> reached.startsWith(url() + "/") && !reached.startsWith(url() + "/login"));
            page.waitForLoadState();
        } catch (PlaywrightException e) {
            picture(page, "login-refused-" + user);
            throw new AssertionError("login of " + user + " ended at " + page.url(), e);
        }
    }

    /** Keeps a picture of the page in target/screenshots. */
    public static void picture(Page page, String name) {
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("tiean.home"), "target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(System.getProperty("tiean.chromium"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull).filter(path -> !path.isBlank()).map(Path::of).filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("未找到 Chromium，请安装或用 -Dtiean.chromium=… 指定 / Chromium is missing:"
                        + " install it or name it with -Dtiean.chromium=…"));
    }

    private static void requireChineseFont() {
        try {
            Process process = new ProcessBuilder("fc-list", ":lang=zh-cn", "family").redirectErrorStream(true).start();
            String fonts = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0 || fonts.isBlank()) {
                throw new IllegalStateException("缺少中文字体，请安装 fonts-noto-cjk / no Chinese font is installed: fonts-noto-cjk");
            }
        } catch (IOException e) {
            throw new IllegalStateException("缺少 fc-list（fontconfig）/ fc-list (fontconfig) is missing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
