package org.tiean.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The servers together: started side by side where one does not need the other, stopped in the reverse order. */
public final class Stack implements AutoCloseable {

    /**
     * How a stack is set up.
     *
     * @param data    what survives a restart: databases, keys, documents, logs
     * @param servers where Keycloak and Payara Micro lie unpacked
     * @param realm   the realm file to import, or null where a Keycloak of another stack answers on that port
     * @param war     the application, or null to leave Payara to somebody else (Arquillian)
     * @param ports   loopback ports
     * @param durable whether a commit must be on disk; tests gain time without
     * @param fresh   whether the data are removed first
     */
    public record Options(Path data, Path servers, Path realm, Path war, Ports ports, boolean durable, boolean fresh) {
    }

    private final Options options;
    private final Consumer<String> tell;
    private final Lock lock;
    private final Secrets secrets;
    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;
    private final LocalPayara payara;
    private final Thread hook = new Thread(this::stop, "stop-stack");
    private DemoTimeStampServer timeStamps;
    private boolean stopped;

    /** Takes the data folder for itself and ends what a killed launcher left running on it. */
    public Stack(Options options, Consumer<String> tell) {
        this.options = options;
        this.tell = tell;
        this.lock = Lock.on(options.data());
        LocalPayara.endLeftover(options.data());
        LocalKeycloak.endLeftover(options.data());
        LocalPostgres.endLeftover(options.data());
        if (options.fresh()) {
            removeData();
        }
        this.secrets = new Secrets(options.data().resolve("secrets.properties"));
        this.postgres = new LocalPostgres(options.ports().postgres(), options.data(), options.durable(), secrets);
        this.keycloak = new LocalKeycloak(options, secrets);
        this.payara = new LocalPayara(options);
    }

    /** Starts all and returns when each answers. */
    public void start() {
        Preflight.check(options.ports(), options.realm() != null);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            CompletableFuture<Void> authority = async(this::startTimeStamps);
            postgres.start();
            tell.accept("PostgreSQL 就绪 / ready");
            CompletableFuture<Void> login = options.realm() == null ? CompletableFuture.completedFuture(null) : startLogin();
            authority.join();
            tell.accept("时间戳 就绪 / time stamps ready");
            if (options.war() != null) {
                payara.start(settings());
                tell.accept("应用已部署 / application deployed");
            }
            login.join();
            if (options.war() != null) {
                payara.awaitAnswer();
            }
        } catch (RuntimeException e) {
            close();
            if (e instanceof CompletionException && e.getCause() instanceof StackException reason) {
                throw reason;
            }
            throw e;
        }
    }

    private CompletableFuture<Void> startLogin() {
        discardChangedRealm();
        return async(keycloak::start).thenRun(() -> tell.accept("Keycloak 就绪 / ready"));
    }

    /** Ends the application as a power cut would: nothing is told, nothing is written any more. For tests. */
    public void killApplication() {
        payara.kill();
    }

    /** Starts the application again on what it left, and returns when it answers. */
    public void startApplication() {
        payara.start(settings());
        payara.awaitAnswer();
    }

    /** What the application must be told to use this stack. */
    public Properties settings() {
        return Settings.of(options.ports(), options.data(), secrets);
    }

    /** The application's data are gone afterwards; accounts stay. */
    public void emptyApplicationDatabase() {
        postgres.recreate(LocalPostgres.DATABASE);
    }

    /** Payara's configuration bound to the loopback interface, for whoever starts Payara himself. */
    public Path domainXml() {
        try {
            return LocalPayara.domain(LocalPayara.jar(options.servers()), options.data().resolve("payara"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // Then the hook itself is running and has nothing left to do.
            return;
        }
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        payara.close();
        keycloak.close();
        if (timeStamps != null) {
            timeStamps.close();
        }
        postgres.close();
        lock.close();
    }

    private void removeData() {
        try {
            delete(options.data());
            tell.accept("已清空数据 / data removed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startTimeStamps() {
        DemoAuthority authority = new DemoAuthority(options.data(), secrets,
                options.realm() == null ? List.of() : DemoAccounts.read(options.realm()));
        authority.ensure();
        timeStamps = new DemoTimeStampServer(options.ports().timestamp(), authority.timeStampKeys(), secrets.password("tsa"));
        timeStamps.start();
    }

    /** Keycloak imports a realm only once; a changed file (or moved application) needs an empty database. */
    private void discardChangedRealm() {
        Path noted = options.data().resolve("keycloak-realm.sha256");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(options.realm()));
            digest.update((options.ports() + DemoAccounts.password()).getBytes(StandardCharsets.UTF_8));
            String current = HexFormat.of().formatHex(digest.digest());
            if (Files.exists(noted) && !Files.readString(noted).equals(current)) {
                tell.accept("登录域文件已变，重新导入 / the realm file changed, importing it anew");
                postgres.recreate(LocalPostgres.KEYCLOAK);
            }
            Files.writeString(noted, current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Void> async(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return done;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
