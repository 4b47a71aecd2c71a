package org.tiean.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak in development mode on the stack's PostgreSQL. The realm file is imported when the database does not
 * hold the realm yet; its secrets are placeholders that this launcher fills from the environment.
 */
final class LocalKeycloak implements AutoCloseable {

    private static final String NAME = "keycloak";

    private final Stack.Options options;
    private final Secrets secrets;
    private Child child;

    LocalKeycloak(Stack.Options options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    void start() {
        Path home = options.servers().resolve("keycloak-" + System.getProperty("tiean.keycloak.version", "26.7.3"));
        Path script = home.resolve("bin/kc.sh");
        if (!Files.exists(script)) {
            throw new StackException("未找到 Keycloak，请先运行 mvn -Pdemo / Keycloak is not unpacked at " + home);
        }
        makeRunnable(script);
        importRealm(home);
        dress(home);
        int port = options.ports().keycloak();
        Path log = options.data().resolve("log/keycloak.log");
        child = Child.start(NAME, List.of(script.toString(), "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--db=postgres", "--db-url=jdbc:postgresql://127.0.0.1:" + options.ports().postgres() + "/keycloak",
                "--db-username=" + LocalPostgres.KEYCLOAK), environment(), options.data(), log);
        String discovery = Settings.issuer(options.ports()) + "/.well-known/openid-configuration";
        boolean answered = Wait.until(Duration.ofMinutes(5),
                () -> !child.isAlive() || Wait.status(discovery) == 200);
        if (!answered || !child.isAlive()) {
            throw new StackException("Keycloak 未能启动，见日志 / Keycloak did not start, see " + log);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx384m -XX:MaxMetaspaceSize=256m");
        environment.put("KC_DB_PASSWORD", secrets.password("db.keycloak"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin"));
        environment.put("TIEAN_OIDC_CLIENT_SECRET", secrets.password("oidc.client"));
        environment.put("TIEAN_ACCOUNTS_CLIENT_SECRET", secrets.password("accounts.client"));
        environment.put("TIEAN_PUBLIC_URL", "http://127.0.0.1:" + options.ports().app());
        environment.put("TIEAN_DEMO_PASSWORD", DemoAccounts.password());
        return environment;
    }

    private void importRealm(Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("data/import"));
            Files.copy(options.realm(), folder.resolve("tiean-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the login pages of the house, which lie beside the realm file, where Keycloak looks for them. */
    private void dress(Path home) {
        Path themes = options.realm().resolveSibling("themes");
        try (Stream<Path> all = Files.walk(themes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve("themes").resolve(themes.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacking a zip with Maven drops the executable bit on some systems. */
    private static void makeRunnable(Path script) {
        if (!script.toFile().setExecutable(true)) {
            throw new StackException("无法设置执行权限 / cannot make executable: " + script);
        }
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
