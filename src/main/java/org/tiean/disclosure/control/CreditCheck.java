package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tiean.disclosure.entity.CreditField;
import org.tiean.disclosure.entity.CreditProblem;

/**
 * Looks at a row of the double publicity before it is sent (报送前校验; rulebook H2): what must be there, how long it may be, the
 * form of sums and days, check digits, what fits together.
 */
@ApplicationScoped
public class CreditCheck {

    /** How a day is written. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);

    private static final String CITIZEN = "自然人";
    private static final String TRADER = "个体工商户";
    private static final String UNIT = "法人及非法人组织";
    private static final Set<String> PARTIES = Set.of(CITIZEN, TRADER, UNIT);
    private static final Set<String> KINDS = Set.of("警告", "罚款", "没收违法所得", "没收非法财物", "责令停产停业", "暂扣或者吊销许可证",
            "暂扣或者吊销执照", "行政拘留");
    private static final String OTHER = "其他-";
    private static final Set<String> CREDIT_CODES = Set.of("cf_xdr_shxym", "cf_cfjgdm", "cf_sjlydm");
    private static final Set<String> IDENTITY_CARDS = Set.of("居民身份证", "身份证", "居民身份证号码");
    private static final Pattern SUM = Pattern.compile("\\d{1,12}\\.\\d{6}");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF10-\\uFF19]");
    private static final String UNIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int UNIT_LENGTH = 18;
    private static final int UNIT_BASE = 31;
    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CITIZEN_DIGITS = "10X98765432";

    @Inject
    CreditFields fields;

    /** What is wrong with a row, field by field in the order of the table; nothing where it may be sent. */
    public List<CreditProblem> check(Map<String, String> row, LocalDate today) {
        List<CreditProblem> problems = new ArrayList<>();
        for (CreditField field : fields.all()) {
            String value = row.getOrDefault(field.code(), "");
            if (value.isBlank()) {
                if (field.need() == CreditField.Need.REQUIRED || field.need() == CreditField.Need.CONDITIONAL && demanded(field.code(), row)) {
                    problems.add(problem(field, "missing"));
                }
            } else {
                form(field, value, row, today).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean demanded(String code, Map<String, String> row) {
        String party = row.getOrDefault("cf_xdr_lb", "");
        List<String> kinds = kinds(row);
        return switch (code) {
            case "cf_xdr_shxym" -> party.equals(UNIT);
            case "cf_frdb" -> party.equals(UNIT) || party.equals(TRADER);
            // gathered where the number is known; the house keeps none of a representative
            case "cf_fr_zjlx" -> row.containsKey("cf_fr_zjhm");
            case "cf_fr_zjhm" -> row.containsKey("cf_fr_zjlx");
            case "cf_xdr_zjlx", "cf_xdr_zjhm" -> party.equals(CITIZEN);
            case "cf_nr_fk" -> kinds.contains("罚款");
            case "cf_nr_wfff" -> kinds.stream().anyMatch(kind -> kind.startsWith("没收"));
            case "cf_nr_zkdx" -> kinds.stream().anyMatch(kind -> kind.startsWith("暂扣或者吊销"));
            default -> false;
        };
    }

    private Optional<CreditProblem> form(CreditField field, String value, Map<String, String> row, LocalDate today) {
        if (FULL_WIDTH.matcher(value).find()) {
            return Optional.of(problem(field, "full-width"));
        }
        return switch (field.type()) {
            case NUMBER -> SUM.matcher(value).matches() ? Optional.empty() : Optional.of(problem(field, "sum"));
            case DATE -> day(field, value, row, today);
            case TEXT -> text(field, value, row);
        };
    }

    private static Optional<CreditProblem> day(CreditField field, String value, Map<String, String> row, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(value, DAY);
            if (field.code().equals("cf_jdrq")) {
                return day.isAfter(today) ? Optional.of(problem(field, "future")) : Optional.empty();
            }
            LocalDate decided = LocalDate.parse(row.getOrDefault("cf_jdrq", ""), DAY);
            return day.isBefore(decided) ? Optional.of(problem(field, "before-decision")) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(problem(field, "day"));
        }
    }

    private static Optional<CreditProblem> text(CreditField field, String value, Map<String, String> row) {
        if (value.codePointCount(0, value.length()) > field.length()) {
            return Optional.of(problem(field, "long", String.valueOf(field.length())));
        }
        String party = row.getOrDefault("cf_xdr_lb", "");
        boolean wrong = switch (field.code()) {
            case "cf_xdr_lb" -> !PARTIES.contains(value);
            case "cf_cflb" -> !kinds(row).stream().allMatch(kind -> KINDS.contains(kind) || kind.startsWith(OTHER) && kind.length() > OTHER.length());
            case "cf_xdr_zjhm" -> IDENTITY_CARDS.contains(row.getOrDefault("cf_xdr_zjlx", "")) && !isCitizen(value);
            default -> CREDIT_CODES.contains(field.code()) && !isUnit(value);
        };
        if (wrong) {
            return Optional.of(problem(field, field.code().equals("cf_xdr_lb") || field.code().equals("cf_cflb") ? "not-in-list" : "check-digit"));
        }
        boolean foreign = party.equals(CITIZEN) && (field.code().equals("cf_xdr_shxym") || field.code().equals("cf_frdb"))
                || !party.equals(CITIZEN) && (field.code().equals("cf_xdr_zjlx") || field.code().equals("cf_xdr_zjhm"));
        return foreign ? Optional.of(problem(field, "not-for-party")) : Optional.empty();
    }

    private static List<String> kinds(Map<String, String> row) {
        return Stream.of(row.getOrDefault("cf_cflb", "").split(";")).filter(kind -> !kind.isBlank()).toList();
    }

    /** Whether a unified social credit code has the form and check digit of GB 32100. */
    public static boolean isUnit(String code) {
        if (code.length() != UNIT_LENGTH || !code.chars().allMatch(each -> UNIT_DIGITS.indexOf(each) >= 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i + 1 < UNIT_LENGTH; i++) {
            sum += UNIT_DIGITS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % UNIT_BASE;
        }
        return UNIT_DIGITS.charAt((UNIT_BASE - sum % UNIT_BASE) % UNIT_BASE) == code.charAt(UNIT_LENGTH - 1);
    }

    /** Whether an identity number has the form and check digit of GB 11643. */
    public static boolean isCitizen(String number) {
        if (!number.matches("\\d{17}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CITIZEN_WEIGHTS.length; i++) {
            sum += CITIZEN_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CITIZEN_DIGITS.charAt(sum % CITIZEN_DIGITS.length()) == number.charAt(CITIZEN_WEIGHTS.length);
    }

    private static CreditProblem problem(CreditField field, String what, String... arguments) {
        return new CreditProblem(field.code(), field.name(), "disclosure.report.problem." + what, List.of(arguments));
    }
}
