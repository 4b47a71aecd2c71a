package org.tiean.deploy.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What must hold before anything is started; each failure is one sentence that names what to mend. */
final class Preflight {

    private static final long NEEDED_MEMORY_MIB = 3 * 1024;
    private static final long WITHOUT_LOGIN_MIB = 2 * 1024;

    private Preflight() {
    }

    /** @param login whether a Keycloak is started, or one of another stack is used */
    static void check(Ports ports, boolean login) {
        java();
        memory(login ? NEEDED_MEMORY_MIB : WITHOUT_LOGIN_MIB);
        ports(ports, login);
    }

    private static void java() {
        int version = Runtime.version().feature();
        if (version < 17) {
            throw new StackException("需要 Java 17 或更高版本，当前为 " + version + " / Java 17 or later is needed, this is " + version);
        }
    }

    /** Node is only used to build the field page; the demo runs without, so this only tells. */
    static String node() {
        try {
            Process process = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            String version = new String(process.getInputStream().readAllBytes()).trim();
            process.waitFor(5, TimeUnit.SECONDS);
            int major = Integer.parseInt(version.replaceFirst("^v", "").split("\\.")[0]);
            return major >= 20 ? "Node " + version
                    : "Node " + version + "（前端构建建议 20 或更高 / building the frontend wants 20 or later）";
        } catch (IOException | NumberFormatException none) {
            return "未发现 Node（仅前端构建需要）/ Node not found, only the frontend build needs it";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "Node ?";
        }
    }

    private static void memory(long needed) {
        Path meminfo = Path.of("/proc/meminfo");
        if (!Files.exists(meminfo)) {
            return;
        }
        try {
            long free = Files.readAllLines(meminfo).stream().filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(Long.MAX_VALUE);
            if (free < needed) {
                throw new StackException("可用内存仅 " + free + " MiB，至少需要 " + needed + " MiB / only " + free
                        + " MiB of memory are available, " + needed + " are needed");
            }
        } catch (IOException e) {
            throw new StackException("无法读取内存信息 / cannot read " + meminfo, e);
        }
    }

    private static void ports(Ports ports, boolean login) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("app", ports.app());
        if (login) {
            all.put("keycloak", ports.keycloak());
        }
        all.put("timestamp", ports.timestamp());
        all.put("postgres", ports.postgres());
        all.forEach((name, port) -> {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.getLocalPort();
            } catch (IOException taken) {
                throw new StackException("端口 " + port + " 已被占用，可用 -Dtiean.port." + name + "=… 另选 / port " + port
                        + " is taken, choose another with -Dtiean.port." + name + "=…");
            }
        });
    }
}
