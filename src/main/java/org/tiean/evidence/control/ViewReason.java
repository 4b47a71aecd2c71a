package org.tiean.evidence.control;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tiean.identity.entity.Role;

/** Why somebody looks (调阅原因): what was said, else as what they look: the roles in which the case is their business. */
public final class ViewReason {

    private static final int LONGEST = 200;

    private ViewReason() {
    }

    /** @param why null where nothing was said */
    public static String of(String why, Collection<Role> roles) {
        String said = why == null ? "" : why.strip();
        return said.isEmpty() ? roles.stream().map(Role::realmName).sorted().collect(Collectors.joining(" "))
                : said.substring(0, Math.min(LONGEST, said.length()));
    }
}
