package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.disclosure.entity.CreditField;
import org.tiean.kernel.entity.Money;

/** Rows of the double publicity against the table of fields (rulebook H2), each row of the scenarios worked out by hand. */
class CreditCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("cf_xdr_mc", "示范市演示文化传播有限公司"),
            Map.entry("cf_xdr_lb", "法人及非法人组织"),
            Map.entry("cf_xdr_shxym", "91999999MADEM1014F"),
            Map.entry("cf_frdb", "韩演示"),
            Map.entry("cf_wsh", "样综执罚决字〔2026〕37号"),
            Map.entry("cf_wfxw", "擅自占用城市道路"),
            Map.entry("cf_sy", "未经批准占用人行道12平方米"),
            Map.entry("cf_yj", "《城市道路管理条例》第四十二条"),
            Map.entry("cf_cflb", "罚款"),
            Map.entry("cf_nr", "罚款人民币伍仟元整（¥5,000.00）"),
            Map.entry("cf_nr_fk", "0.500000"),
            Map.entry("cf_jdrq", "2026/11/20"),
            Map.entry("cf_yxq", "2099/12/31"),
            Map.entry("cf_gsjzq", "2027/11/20"),
            Map.entry("cf_cfjg", "示范市样板区综合行政执法局"),
            Map.entry("cf_cfjgdm", "11999999MADEG00274"),
            Map.entry("cf_sjly", "示范市样板区综合行政执法局"),
            Map.entry("cf_sjlydm", "11999999MADEG00274"));

    private final CreditCheck check = new CreditCheck();

    @BeforeEach
    void table() {
        check.fields = new CreditFields();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/credit-rows.csv", numLinesToSkip = 1, maxCharsPerColumn = 5000)
    void row(String situation, String changes, String problems, String working) {
        Map<String, String> row = new HashMap<>(GOOD);
        if (changes != null) {
            for (String change : changes.split("；")) {
                String[] parts = change.split("=", 2);
                if (parts[1].isEmpty()) {
                    row.remove(parts[0]);
                } else {
                    row.put(parts[0], parts[1]);
                }
            }
        }
        List<String> found = check.check(row, TODAY).stream()
                .map(one -> one.code() + ":" + one.key().substring(one.key().lastIndexOf('.') + 1)).toList();
        assertEquals(problems == null ? List.of() : List.of(problems.split(";")), found);
    }

    @Test
    void theTableOfFieldsIsReadWhole() {
        List<CreditField> fields = check.fields.all();
        assertEquals(30, fields.size());
        assertEquals(Stream.iterate(1, order -> order + 1).limit(30).toList(), fields.stream().map(CreditField::order).toList());
        assertEquals(30, fields.stream().map(CreditField::code).distinct().count());
    }

    @Test
    void sumsAreInTenThousandsToTheFen() {
        assertEquals("0.500000", CreditRows.tenThousands(Money.ofYuan(5000)));
        assertEquals("0.000001", CreditRows.tenThousands(new Money(1)));
        assertEquals("123456.789012", CreditRows.tenThousands(new Money(123_456_789_012L)));
    }

    @Test
    void kindsAreNamedAsTheTableNamesThem() {
        assertEquals("暂扣或者吊销许可证", CreditRows.kind("吊销许可证件"));
        assertEquals("其他-通报批评", CreditRows.kind("通报批评"));
    }
}
