package org.tiean.deploy.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Payara Micro with the application at the root path. It unpacks itself anew at every start, and the WAR is copied
 * first: a build that replaces the file under a running server would otherwise kill it.
 */
final class LocalPayara implements AutoCloseable {

    private static final String NAME = "payara";
    private static final Pattern FAILED = Pattern.compile("Exception while .*|.*(?:Failed to deploy|Deployment failed).*");
    private static final Pattern CAUSE = Pattern.compile("Caused by: (.*)");

    private final Stack.Options options;
    private Child child;

    LocalPayara(Stack.Options options) {
        this.options = options;
    }

    /** Starts the server and returns when the application is deployed; it has not answered a request yet. */
    void start(Properties settings) {
        Path data = options.data();
        Path log = data.resolve("log/payara.log");
        Path jar = jar(options.servers());
        try {
            Path home = data.resolve("payara");
            Stack.delete(home);
            Path temporary = Files.createDirectories(home.resolve("tmp"));
            Path war = home.resolve("tiean.war");
            Files.copy(options.war(), war, StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(Path.of(settings.getProperty("tiean.store.dir")));
            Path properties = home.resolve("tiean.properties");
            Secrets.store(properties, settings);
            child = Child.start(NAME, List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms256m", "-Xmx768m", "-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Shanghai",
                    "-Djava.io.tmpdir=" + temporary,
                    "-jar", jar.toString(),
                    "--domainconfig", domain(jar, home).toString(),
                    "--port", String.valueOf(options.ports().app()),
                    "--nocluster", "--disablephonehome",
                    "--systemproperties", properties.toString(),
                    "--deploy", war.toString(), "--contextroot", "/"),
                    Map.of("LC_ALL", "C.UTF-8"), data, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitDeployment(log);
    }

    /** Waits for the first page, which also makes Payara read the login settings. */
    void awaitAnswer() {
        Path log = options.data().resolve("log/payara.log");
        int[] status = {0};
        boolean answered = Wait.until(Duration.ofMinutes(2), () -> {
            status[0] = Wait.status("http://127.0.0.1:" + options.ports().app() + "/");
            return status[0] != 0 || !child.isAlive();
        });
        if (!answered || status[0] == 0 || status[0] == 404 || status[0] >= 500) {
            throw new StackException("应用首页未正常应答（状态 " + status[0] + "），见日志 / the application's first page answered "
                    + status[0] + ", see " + log);
        }
    }

    /** The first start plays a history of cases before it is ready. */
    private void awaitDeployment(Path log) {
        boolean settled = Wait.until(Duration.ofMinutes(20),
                () -> !child.isAlive() || Wait.log(log).contains("ready in"));
        String text = Wait.log(log);
        Matcher failed = FAILED.matcher(text);
        if (failed.find()) {
            throw new StackException("应用部署失败，见日志 / deployment failed, see " + log + ": " + reason(text, failed.group()));
        }
        if (!settled || !child.isAlive()) {
            throw new StackException("Payara 未能启动，见日志 / Payara did not start, see " + log);
        }
    }

    /** The innermost cause of the log's last stack trace; it usually says what to mend. */
    private static String reason(String log, String otherwise) {
        String reason = CAUSE.matcher(log).results().reduce((first, last) -> last)
                .map(cause -> cause.group(1)).orElse(otherwise).trim();
        return reason.length() <= 300 ? reason : reason.substring(0, 300) + "…";
    }

    /**
     * Payara Micro's own configuration, bound to the loopback interface, for which it has no option, and without the
     * data grid, which even a single node would offer to the whole network (sessions and EJB timers then stay in memory).
     * Tests use the same file.
     */
    static Path domain(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("MICRO-INF/domain/domain.xml"))) {
            String original = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String local = original
                    .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                    .replace("<hazelcast-config-specific-configuration enabled=\"true\">",
                            "<hazelcast-config-specific-configuration enabled=\"false\">");
            if (!local.contains("listener address=\"127.0.0.1\"") || !local.contains("configuration enabled=\"false\">")) {
                throw new StackException("Payara 的 domain.xml 结构已变 / Payara's domain.xml no longer looks as we know it");
            }
            return Files.writeString(Files.createDirectories(folder).resolve("domain.xml"), local);
        }
    }

    static Path jar(Path servers) {
        Path jar = servers.resolve("payara-micro-" + System.getProperty("tiean.payara.version", "6.2025.10") + ".jar");
        if (!Files.exists(jar)) {
            throw new StackException("未找到 Payara Micro，请先运行 mvn -Pdemo / Payara Micro is not at " + jar);
        }
        return jar;
    }

    /** Without any farewell. */
    void kill() {
        child.kill();
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }

    static void endLeftover(Path data) {
        Child.endLeftover(NAME, data);
    }
}
