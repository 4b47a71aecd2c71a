package org.tiean.authority.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.AgencyProfile;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.entity.Refusal;

/** Makes entities of register rows, given what is already known. Faults go to the row, not past it. */
public final class RegisterTable {

    /** Columns of {@code agencies.csv}. */
    public static final String[] AGENCIES = {"code", "organ_type", "parent_code", "name", "short_name",
        "number_prefix", "seal_alias", "credit_code", "address", "phone", "area", "government",
        "higher_government", "review_organ", "court", "founding_document", "founded_on", "dissolved_on"};

    /** Columns of {@code officers.csv}; {@code roles} is for the realm and only checked here. */
    public static final String[] OFFICERS = {"username", "name", "agency_code", "squad_code", "auxiliary",
        "position", "certificate_no", "certificate_from", "certificate_to", "legal_qualification_no", "roles"};

    private RegisterTable() {
    }

    /** @param known agencies by code; the one made or updated is added */
    public static Agency agency(CsvRow row, Map<String, Agency> known) {
        String code = row.text("code");
        String parentCode = row.optionalText("parent_code");
        if (parentCode != null && !known.containsKey(parentCode)) {
            row.error("parent_code", "没有这个机关，或者排在后面：" + parentCode);
        }
        OrganType type = row.choice("organ_type", OrganType.class);
        String founding = row.text("founding_document");
        LocalDate foundedOn = row.date("founded_on");
        AgencyProfile profile = profile(row);
        return attempt(row, () -> {
            Agency agency = known.get(code);
            if (agency == null) {
                agency = new Agency(code, type, known.get(parentCode), founding, foundedOn, profile);
                known.put(code, agency);
            } else if (agency.organType() != type) {
                row.error("organ_type", "主体类型不能更改");
            }
            agency.describe(profile);
            LocalDate dissolved = row.optionalDate("dissolved_on");
            if (dissolved != null) {
                agency.dissolve(dissolved);
            }
            return agency;
        });
    }

    private static AgencyProfile profile(CsvRow row) {
        return new AgencyProfile(row.text("name"), row.text("short_name"), row.optionalText("number_prefix"),
                row.optionalText("seal_alias"), row.optionalText("credit_code"), row.optionalText("address"),
                row.optionalText("phone"), row.text("area"), row.optionalText("government"),
                row.optionalText("higher_government"), row.optionalText("review_organ"), row.optionalText("court"));
    }

    /** @param known null for somebody new */
    public static Officer officer(CsvRow row, Officer known, UUID agencyId, UUID squadId) {
        requireRoles(row);
        String username = row.text("username");
        String name = row.text("name");
        boolean auxiliary = row.flag("auxiliary");
        Position position = row.choice("position", Position.class);
        String certificate = row.optionalText("certificate_no");
        return attempt(row, () -> {
            Officer officer = known != null ? known
                    : new Officer(username, name, agencyId, squadId, auxiliary, position);
            if (officer.isAuxiliary() != auxiliary) {
                row.error("auxiliary", "协管与执法人员不能互改，请另建账号");
            }
            officer.place(name, agencyId, squadId, position);
            officer.qualify(row.optionalText("legal_qualification_no"));
            if (certificate != null) {
                officer.certify(new CertificateTerm(certificate, CertificateTerm.Standing.VALID,
                        row.date("certificate_from"), row.date("certificate_to")));
            }
            return officer;
        });
    }

    public static DelegationOrder delegation(CsvRow row, Officer deputy) {
        ApprovalMatter matter = row.choice("matter", ApprovalMatter.class);
        String document = row.text("order_document");
        LocalDate from = row.date("effective_from");
        LocalDate to = row.optionalDate("effective_to");
        return attempt(row, () -> new DelegationOrder(deputy, matter, document, from, to));
    }

    /** @param versions of the row's family; one of those in force during the grant must have an amount */
    public static PowerGrant grant(CsvRow row, Agency agency, List<PowerItem> versions) {
        LocalDate from = row.date("effective_from");
        LocalDate to = row.optionalDate("effective_to");
        PowerGrant.Kind kind = row.choice("kind", PowerGrant.Kind.class);
        String document = row.text("founding_document");
        if (kind == PowerGrant.Kind.DELEGATED && to == null) {
            row.error("effective_to", "委托须写明期限（行政处罚法第二十条）");
        }
        if (versions.isEmpty()) {
            row.error("item_family", "权责清单中没有这个事项");
        }
        return attempt(row, () -> {
            List<PowerItem> during = versions.stream().filter(version -> overlaps(version, from, to)).toList();
            PowerItem version = during.stream().filter(PowerItem::hasAmount).findFirst()
                    .orElseGet(() -> during.stream().findFirst().orElse(null));
            if (version == null) {
                row.error("item_family", "在该期间没有有效的法律依据");
                return null;
            }
            if (!version.hasAmount()) {
                row.error("item_family", "没有罚款数额依据，不能启用");
                return null;
            }
            return new PowerGrant(agency, version, kind, document, from, to);
        });
    }

    private static boolean overlaps(PowerItem version, LocalDate from, LocalDate to) {
        return (version.effectiveTo() == null || !version.effectiveTo().isBefore(from))
                && (to == null || !version.effectiveFrom().isAfter(to));
    }

    /** The realm gives the roles; a name it cannot know is a slip of the file. */
    public static void requireRoles(CsvRow row) {
        row.texts("roles").stream().filter(role -> Role.ofRealmName(role).isEmpty())
                .forEach(role -> row.error("roles", "没有这个角色：" + role));
    }

    /** A rule of the entity becomes a fault of the row, so that all faults are told at once. */
    private static <T> T attempt(CsvRow row, Supplier<T> making) {
        try {
            return making.get();
        } catch (Refusal refusal) {
            row.error("", refusal.getMessage());
            return null;
        }
    }
}
