package org.tiean.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tiean.disclosure.control.SearchText;
import org.tiean.kernel.entity.Money;

/**
 * As many published decisions as wanted, invented: acts and clauses of the reference list, streets, organs, parties, days and sums
 * drawn from a seed, so that the same seed and number give the same rows. They are written as publishing would leave them
 * in the table the public searches, in the order of their days, over the three years after which the latest is taken down.
 */
public final class PublishedDecisions {

    /** The day on which the house is asked; the last decision is of the day before. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** In one of 2,000 decisions, whatever their number. */
    public static final String RARE = "占用滩涂停放舢板";
    /** In every decision of the first 500 days, and in none of the later ones. */
    public static final String BYGONE = "城市管理监察大队";

    private static final int DAYS = 1_095;
    private static final int BYGONE_DAYS = 500;
    private static final int ONE_IN = 2_000;
    private static final int PART = 5_000;
    private static final List<String> DISTRICTS = List.of("样板区", "示例区", "演示区", "模拟区", "虚构县", "假想县", "例证区", "范本市");
    private static final List<String> STREETS = List.of("样板街", "演示路", "示范大道", "虚构巷", "示例大道", "滨江路", "学府街", "人民路", "解放路",
            "建设大道", "中山路", "和平街", "新华路", "文昌巷", "东风路", "长江大道", "黄河路", "光明街", "工农路", "胜利大街", "迎宾大道", "青年路",
            "环城北路", "环城南路", "体育场路", "火车站前街", "科技大道", "创业路", "银杏街", "梧桐巷", "桂花路", "海棠街", "枫林路", "柳堤街", "莲湖路", "鼓楼街");
    private static final String SYLLABLES = "安邦百宝本博昌诚驰春达大德鼎东都丰福富高冠光广国海汉好合和恒弘宏华辉汇惠吉佳嘉坚建江杰金锦京晶景巨俊开康科乐立利联亮隆茂美明铭"
            + "南宁鹏平普齐启千庆泉仁荣瑞润森盛时世舒顺泰腾天通万旺威维文先祥欣新信兴雄旭雅亚耀业益永优友宇裕元远悦云泽展正志中众卓";
    private static final List<String> TRADES = List.of("餐饮管理", "建筑工程", "物业服务", "商贸", "文化传播", "渣土运输", "广告", "市政工程", "超市连锁",
            "园林绿化", "房地产开发", "汽车维修", "再生资源", "装饰设计", "环保科技", "物流", "酒店管理", "燃气", "停车服务", "水产批发");
    private static final List<String> SHOPS = List.of("小吃店", "水果店", "五金店", "早餐铺", "烧烤店", "便利店", "花店", "水产店", "服装店", "理发店", "修车铺", "面馆");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final List<String> FOUND = List.of("执法人员巡查发现", "经群众举报核查", "数字城管平台派遣后到场查看", "专项整治检查中发现", "夜间巡查发现", "部门移送线索核查", "责令改正期满复查发现");
    private static final List<String> STATED = List.of("现场拍照取证并制作现场笔录", "当事人对事实无异议", "有现场照片和询问笔录为证", "逾期未改正", "当事人已自行清理", "涉案物品已登记", "期间未申请听证");
    private static final List<String> GOODS = List.of("桌椅", "货架", "花盆", "建筑垃圾", "渣土", "广告牌", "水箱", "脚手架", "共享单车", "冷藏柜", "纸箱", "钢管", "煤气罐", "餐厨垃圾", "电动三轮车", "遮阳棚");

    private final long seed;
    private final int number;
    private final List<Act> acts;

    public PublishedDecisions(long seed, int number) {
        this.seed = seed;
        this.number = number;
        this.acts = acts();
    }

    /** What may be punished, with the clauses. */
    private record Act(String name, String duty, String liability) {
    }

    private static List<Act> acts() {
        Map<String, String> statutes = rows("statutes.csv").stream().collect(Collectors.toMap(row -> row.get("statute_id"), row -> row.get("title")));
        return rows("power-items.csv").stream().map(row -> new Act(row.get("name"), clause(statutes, row, "duty"), clause(statutes, row, "liability"))).toList();
    }

    private static String clause(Map<String, String> statutes, CSVRecord row, String of) {
        return "《" + statutes.getOrDefault(row.get(of + "_statute_id"), "") + "》第" + row.get(of + "_article") + "条";
    }

    private static List<CSVRecord> rows(String table) {
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/reference", table), StandardCharsets.UTF_8);
                CSVParser csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them all; the tables are there and empty. */
    public void into(Connection connection) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 0; from < number; from += PART) {
            StringBuilder part = new StringBuilder();
            for (int i = from; i < Math.min(number, from + PART); i++) {
                row(i, part);
            }
            copy.copyIn("copy tiean.public_decision (public_id, number, agency_id, agency, item, party_name, penalties, decided_on, ends_on,"
                    + " withdrawn_on, search_text, clauses, place, longitude, latitude, published_at) from stdin", new StringReader(part.toString()));
        }
    }

    private void row(int i, StringBuilder out) {
        SplittableRandom random = new SplittableRandom(seed * 31 + i);
        int day = (int) ((long) i * DAYS / number);
        LocalDate decided = TODAY.minusDays(DAYS - day);
        String district = of(random, DISTRICTS);
        String agency = "示范市" + district + (day < BYGONE_DAYS ? BYGONE : "综合行政执法局");
        String number = "示" + district.charAt(0) + "综执罚决字〔" + decided.getYear() + "〕" + (i + 1) + "号";
        // some acts are far commoner than others
        Act act = acts.get((int) (acts.size() * Math.pow(random.nextDouble(), 2.5)));
        boolean organisation = random.nextInt(10) < 6;
        String party = party(random, district, organisation);
        String street = "示范市" + district + of(random, STREETS);
        String facts = decided + "，" + of(random, FOUND) + "，当事人在" + street + random.nextInt(1, 400) + "号门前摆放" + of(random, GOODS) + random.nextInt(1, 60)
                + "件，面积" + random.nextInt(1, 300) + "平方米，" + (random.nextInt(ONE_IN) == 0 ? RARE + "，" : "") + act.name() + "，" + of(random, STATED) + "。";
        String penalties = penalties(random);
        boolean withdrawn = random.nextInt(200) == 0;
        String clauses = SearchText.of(act.duty(), act.liability());
        String words = withdrawn ? SearchText.of(number, agency)
                : SearchText.of(number, party, act.name(), agency, facts, act.duty(), act.liability(), organisation ? street : null);
        String place = organisation ? street : "示范市" + district;
        double longitude = 125 + DISTRICTS.indexOf(district) * 0.06 + random.nextInt(6) * 0.01;
        cells(out, new UUID(random.nextLong(), random.nextLong()), number, UUID.nameUUIDFromBytes(agency.getBytes(StandardCharsets.UTF_8)), agency,
                withdrawn ? null : act.name(), withdrawn ? null : party, withdrawn ? null : penalties, decided, decided.plusYears(3).plusDays(1),
                withdrawn ? decided.plusDays(30) : null, words, withdrawn ? null : clauses, withdrawn ? null : place,
                withdrawn || !organisation ? null : "%.2f".formatted(longitude),
                withdrawn || !organisation ? null : "%.2f".formatted(30 + random.nextInt(9) * 0.01),
                // most within the days the law gives, some late
                decided.plusDays(random.nextInt(20) == 0 ? random.nextInt(10, 30) : random.nextInt(1, 10)) + "T09:00:00+08:00");
    }

    private static String party(SplittableRandom random, String district, boolean organisation) {
        if (organisation) {
            return "示范市" + syllable(random) + syllable(random) + of(random, TRADES) + "有限公司";
        }
        return random.nextBoolean() ? SURNAMES.charAt(random.nextInt(SURNAMES.length())) + "某"
                : district + syllable(random) + syllable(random) + of(random, SHOPS) + "（个体工商户）";
    }

    private static String penalties(SplittableRandom random) {
        int kind = random.nextInt(20);
        if (kind < 2) {
            return "警告";
        }
        // mostly round sums, small ones more often than large ones; some are a share of something and end anyhow
        long yuan = 50L * random.nextLong(1, 1 + (long) Math.pow(10, random.nextDouble(0.5, 3.2)));
        Money fine = new Money(random.nextInt(10) == 0 ? yuan * 100 + random.nextInt(5_000) : yuan * 100);
        String words = "罚款人民币" + fine.inWords() + "（" + fine.display() + "）";
        return kind == 2 ? words + "\n没收违法所得人民币壹仟元整（¥1,000.00）" : kind == 3 ? "警告\n" + words : words;
    }

    private static String syllable(SplittableRandom random) {
        return String.valueOf(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
    }

    private static String of(SplittableRandom random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void cells(StringBuilder out, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : "\t").append(cells[i] == null ? "\\N" : cells[i].toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", " "));
        }
        out.append('\n');
    }
}
