package org.tiean.deploy.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the application is told, under the names of its MicroProfile Config settings. In production the same names
 * come from the environment and point at external servers.
 */
final class Settings {

    static final String REALM = "tiean";
    static final String CLIENT = "tiean-web";

    private Settings() {
    }

    static Properties of(Ports ports, Path data, Secrets secrets) {
        Properties values = new Properties();
        values.setProperty("tiean.db.host", "127.0.0.1");
        values.setProperty("tiean.db.port", String.valueOf(ports.postgres()));
        values.setProperty("tiean.db.name", LocalPostgres.DATABASE);
        values.setProperty("tiean.db.app.user", LocalPostgres.APP);
        values.setProperty("tiean.db.app.password", secrets.password("db.app"));
        values.setProperty("tiean.db.owner.user", LocalPostgres.OWNER);
        values.setProperty("tiean.db.owner.password", secrets.password("db.owner"));
        values.setProperty("tiean.public.db.user", LocalPostgres.PUBLIC);
        values.setProperty("tiean.public.db.password", secrets.password("db.public"));
        values.setProperty("tiean.oidc.issuer", issuer(ports));
        values.setProperty("tiean.oidc.client-id", CLIENT);
        values.setProperty("tiean.oidc.client-secret", secrets.password("oidc.client"));
        values.setProperty("tiean.accounts.client-secret", secrets.password("accounts.client"));
        values.setProperty("tiean.public.url", "http://127.0.0.1:" + ports.app());
        values.setProperty("tiean.seal.keystore", data.resolve("pki/seal.p12").toString());
        values.setProperty("tiean.seal.keystore.password", secrets.password("seal"));
        values.setProperty("tiean.seal.trust", data.resolve("pki/ca.crt").toString());
        if (Files.exists(data.resolve("pki/ca.crl"))) {
            values.setProperty("tiean.seal.revocation", data.resolve("pki/ca.crl").toUri().toString());
        }
        values.setProperty("tiean.tsa.url", "http://127.0.0.1:" + ports.timestamp() + "/");
        values.setProperty("tiean.store.dir", data.resolve("store").toString());
        values.setProperty("tiean.crypto.key", secrets.key("crypto.key"));
        values.setProperty("tiean.crypto.index-key", secrets.key("crypto.index-key"));
        values.setProperty("tiean.payment.key", secrets.key("payment.key"));
        values.setProperty("tiean.payment.url", "http://127.0.0.1:" + ports.app() + "/demo-bank");
        // by the other name of this machine: to browsers a service of somebody else, as a real one is
        values.setProperty("tiean.map.tiles", "http://localhost:" + ports.app() + "/demo-map/{z}/{x}/{y}.png");
        values.setProperty("tiean.map.attribution", "模拟底图（演示，不是真实地图）");
        values.setProperty("tiean.map.view", "125.12,30.06,13");
        values.setProperty("tiean.demo", "true");
        values.setProperty("tiean.demo.history", System.getProperty("tiean.demo.history", "true"));
        if (System.getProperty("tiean.demo.cases") != null) {
            values.setProperty("tiean.demo.cases", System.getProperty("tiean.demo.cases"));
        }
        return values;
    }

    static String issuer(Ports ports) {
        return "http://127.0.0.1:" + ports.keycloak() + "/realms/" + REALM;
    }
}
