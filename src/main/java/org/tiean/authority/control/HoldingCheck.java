package org.tiean.authority.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerKind;
import org.tiean.kernel.control.CsvRow;

/** Whether an agency can come by a power the way its row says (权力取得审查; rulebook A1.9–A1.13). */
final class HoldingCheck {

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}(\\d{8})\\d{3}[\\dX]");
    /** Registered as a business of one person (个体工商户). */
    private static final String SOLE_TRADER = "92";

    private final Agency agency;

    HoldingCheck(Agency agency) {
        this.agency = agency;
    }

    /** How the agency comes by it (行政处罚法 17, 18, 20, 24; 行政强制法 17). */
    void check(CsvRow row, PowerKind kind, boolean on) {
        if (!on) {
            row.text(PowerColumn.OFF_REASON.code());
            return;
        }
        PowerGrant.Kind grant = row.choice(PowerColumn.GRANT_KIND.code(), PowerGrant.Kind.class);
        if (row.optionalText(PowerColumn.GRANT_DOCUMENT.code()) == null) {
            row.error(PowerColumn.GRANT_DOCUMENT.code(), grant == PowerGrant.Kind.DELEGATED
                    ? "委托须有委托书（行政处罚法第二十条）" : "须写明取得权力的文件");
        }
        LocalDate from = row.date(PowerColumn.GRANT_FROM.code());
        LocalDate to = row.optionalDate(PowerColumn.GRANT_TO.code());
        if (from != null && to != null && to.isBefore(from)) {
            row.error(PowerColumn.GRANT_TO.code(), "早于取得之日");
        }
        if (grant != null && !grant.mayBeHeldBy(agency.organType())) {
            row.error(PowerColumn.GRANT_KIND.code(), agency.name() + "不能以这种方式取得权力（" + grant.basis().display() + "）");
        }
        if (grant == PowerGrant.Kind.DELEGATED) {
            mandate(row, kind, to);
        }
    }

    private void mandate(CsvRow row, PowerKind kind, LocalDate to) {
        if (kind == PowerKind.COERCION) {
            row.error(PowerColumn.GRANT_KIND.code(), "行政强制不得委托（行政强制法第十七条）");
        }
        if (to == null) {
            row.error(PowerColumn.GRANT_TO.code(), "委托须写明期限（行政处罚法第二十条）");
        }
        row.text(PowerColumn.MANDATE_CONDITIONS.code());
        String column = PowerColumn.MANDATE_HOLDER_CODE.code();
        String code = row.text(column);
        if (code == null) {
            return;
        }
        if (isPerson(code)) {
            row.error(column, "不得委托个人（行政处罚法第二十条）");
        } else if (!CREDIT_CODE.matcher(code).matches()) {
            row.error(column, "不是统一社会信用代码：" + code);
        } else if (agency.organType() == OrganType.DELEGATED && !code.equals(agency.profile().creditCode())) {
            row.error(column, "与受委托组织登记的统一社会信用代码不符：" + code);
        }
    }

    /** An identity number, or the code of a one-person business. */
    private static boolean isPerson(String code) {
        var identity = IDENTITY_NUMBER.matcher(code);
        if (identity.matches()) {
            try {
                LocalDate.parse(identity.group(1), DateTimeFormatter.BASIC_ISO_DATE);
                return true;
            } catch (DateTimeException noBirthday) {
                return false;
            }
        }
        return code.startsWith(SOLE_TRADER);
    }
}
