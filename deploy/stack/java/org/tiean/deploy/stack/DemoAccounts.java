package org.tiean.deploy.stack;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The accounts of the realm file, for the table the launcher prints. */
public final class DemoAccounts {

    /** One account: user name, the person's name, the roles in Chinese. */
    public record Account(String user, String name, String roles) {
    }

    private DemoAccounts() {
    }

    /** The one password of all demo accounts: known to everybody, hence no secret. */
    public static String password() {
        return System.getProperty("tiean.demo.password", "Tiean-demo-2026");
    }

    /** Accounts people log in with; a program's own account (服务账号) has no password and is left out. */
    public static List<Account> read(Path realmFile) {
        try {
            Map<String, Object> realm = JSONObjectUtils.parse(Files.readString(realmFile));
            Map<String, String> roles = new HashMap<>();
            for (Map<String, Object> role : JSONObjectUtils.getJSONObjectArray(
                    JSONObjectUtils.getJSONObject(realm, "roles"), "realm")) {
                roles.put((String) role.get("name"), (String) role.get("description"));
            }
            List<Account> accounts = new ArrayList<>();
            for (Map<String, Object> user : JSONObjectUtils.getJSONObjectArray(realm, "users")) {
                if (user.containsKey("serviceAccountClientId")) {
                    continue;
                }
                accounts.add(new Account((String) user.get("username"), (String) user.get("firstName"),
                        JSONObjectUtils.getStringList(user, "realmRoles").stream()
                                .map(role -> roles.getOrDefault(role, role)).collect(Collectors.joining("、"))));
            }
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new StackException("登录域文件无法解析 / the realm file cannot be parsed: " + realmFile, e);
        }
    }
}
