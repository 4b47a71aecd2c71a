package org.tiean.identity.entity;

import java.util.EnumSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What somebody is trusted with (角色). The realm keeps who has which; the name there is {@link #realmName()}. */
public enum Role {

    /** 执法人员: certified, one of the two who handle a case (行政处罚法 42). */
    OFFICER("officer"),
    /** 协管人员: helps under officers, never decides or signs as one (城市管理执法办法 18). */
    AUXILIARY("auxiliary"),
    /** 中队长. */
    SQUAD_LEADER("squad-leader"),
    /** 主要负责人 (正职). */
    AGENCY_HEAD("agency-head"),
    /** 分管负责人 (副职); approves what an order delegates. */
    DEPUTY_HEAD("deputy-head"),
    /** 法制审核人员 (行政处罚法 58). */
    LEGAL_REVIEWER("legal-reviewer"),
    /** 听证主持人, never an investigator of the case (行政处罚法 64). */
    HEARING_CHAIR("hearing-chair"),
    /** 线索受理员. */
    INTAKE_CLERK("intake-clerk"),
    /** 财务人员. */
    FINANCE("finance"),
    /** 公示管理员. */
    DISCLOSURE_CLERK("disclosure-clerk"),
    /** 清单管理员: power lists, benchmarks, thresholds. */
    CATALOGUE_KEEPER("catalogue-keeper"),
    /** 执法监督人员: reads across organs, masked (行政执法监督条例). */
    SUPERVISOR("supervisor"),
    /** 系统管理员. */
    SYSTEM_ADMIN("system-admin"),
    /** 安全管理员. */
    SECURITY_ADMIN("security-admin"),
    /** 审计管理员. */
    AUDIT_ADMIN("audit-admin");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** The role's name in the Keycloak realm, e.g. {@code squad-leader}. */
    public String realmName() {
        return realmName;
    }

    /** Key of the role's label in the message bundle. */
    public String labelKey() {
        return "identity.role." + realmName;
    }

    /** The role of that realm name; empty for names that are not ours, such as {@code offline_access}. */
    public static Optional<Role> ofRealmName(String name) {
        for (Role role : values()) {
            if (role.realmName.equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Our roles among the names a token carries; names we do not know give nothing. */
    public static Set<Role> ofRealmNames(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> ofRealmName(name).ifPresent(roles::add));
        return roles;
    }
}
