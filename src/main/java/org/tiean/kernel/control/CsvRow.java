package org.tiean.kernel.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.RowError;

/**
 * One row of {@link CsvRows}. An empty cell means "none", never zero: getters named after a type demand
 * a value, their {@code optional} sisters give null for an empty cell. A getter that finds a fault notes
 * it and gives null.
 */
public final class CsvRow {

    private final CsvRows table;
    private final Map<String, String> cells;
    private final long line;

    CsvRow(CsvRows table, Map<String, String> cells, long line) {
        this.table = table;
        this.cells = cells;
        this.line = line;
    }

    /** The line of the file on which this row begins. */
    public long line() {
        return line;
    }

    /** Notes that something is wrong with a column, or with the whole row if the column is empty. */
    public void error(String column, String reason) {
        table.note(new RowError(table.file(), line, column, reason));
    }

    public String optionalText(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String text(String column) {
        return demanded(column, optionalText(column));
    }

    /** Texts separated by {@code ;}; an empty cell gives an empty list. */
    public List<String> texts(String column) {
        String text = optionalText(column);
        return text == null ? List.of()
                : Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    public LocalDate optionalDate(String column) {
        return parsed(column, LocalDate::parse, "不是日期（yyyy-MM-dd）");
    }

    public LocalDate date(String column) {
        return typed(column, optionalText(column) == null, optionalDate(column));
    }

    /** An amount of yuan with at most two decimals. */
    public Money optionalMoney(String column) {
        return parsed(column, text -> Money.ofYuan(new BigDecimal(text)), "不是金额（元，至多两位小数，不为负）");
    }

    public Money money(String column) {
        return typed(column, optionalText(column) == null, optionalMoney(column));
    }

    public Integer optionalInteger(String column) {
        return parsed(column, Integer::valueOf, "不是整数");
    }

    public Integer integer(String column) {
        return typed(column, optionalText(column) == null, optionalInteger(column));
    }

    /** The number of an article, paragraph or item: an empty cell is 0, as {@code Citation} wants it. */
    public int number(String column) {
        Integer number = optionalInteger(column);
        return number == null ? 0 : number;
    }

    public BigDecimal optionalDecimal(String column) {
        return parsed(column, BigDecimal::new, "不是数字");
    }

    public BigDecimal decimal(String column) {
        return typed(column, optionalText(column) == null, optionalDecimal(column));
    }

    /** YES or NO. */
    public boolean flag(String column) {
        Boolean flag = value(column, text -> switch (text) {
            case "YES" -> Boolean.TRUE;
            case "NO" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        });
        return Boolean.TRUE.equals(flag);
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return value(column, text -> Enum.valueOf(type, text));
    }

    /**
     * A demanded value read by the caller's own parser.
     *
     * @param parser throws {@link IllegalArgumentException} for a text it does not know
     */
    public <T> T value(String column, Function<String, T> parser) {
        return typed(column, optionalText(column) == null, parsed(column, parser, "不在允许的取值之内"));
    }

    private <T> T parsed(String column, Function<String, T> parser, String complaint) {
        String text = optionalText(column);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            error(column, complaint + "：" + text);
            return null;
        }
    }

    private <T> T demanded(String column, T value) {
        return typed(column, value == null, value);
    }

    /** Notes an empty cell once; a value that is there but unreadable was noted when it was parsed. */
    private <T> T typed(String column, boolean empty, T value) {
        if (empty) {
            error(column, "不能为空");
        }
        return value;
    }
}
