package org.tiean.disclosure.entity;

/**
 * The numbers of the yearly report (年度数据; rulebook F1.6), each with the query that finds what it is made of. Forms differ by
 * province; these are the numbers this house can compute from its cases. Licences, levies, expropriation and the like are no
 * business of an enforcing body of this kind; of confiscated goods the proceeds are counted, not what the others were worth.
 */
public enum YearlyFigure {
    /** 持证执法人员: holding a valid certificate on the last day of the year. */
    OFFICERS(Unit.PERSONS, null),
    /** 现场检查（勘验）. */
    INSPECTIONS(Unit.PIECES, "select r.id, r.case_id, '第' || r.round || '次' as label, cast(r.started_at at time zone 'Asia/Shanghai' as date) as day,"
            + " 1 as amount from tiean.on_site_record r where r.kind = 'INSPECTION'"),
    /** 立案. */
    FILED(Unit.PIECES, "select f.id, f.id as case_id, f.number as label, f.filed_on as day, 1 as amount from tiean.case_file f where f.filed_on is not null"),
    /** 行政处罚决定. */
    DECISIONS(Unit.PIECES, Sources.DECISIONS),
    /** 其中：简易程序（当场处罚）. */
    SUMMARY(Unit.PIECES, Sources.DECISIONS + " and d.summary"),
    /** 警告. */
    WARNING(Unit.PIECES, Sources.DECISIONS + Sources.kind("警告")),
    /** 通报批评. */
    CRITICISM(Unit.PIECES, Sources.DECISIONS + Sources.kind("通报批评")),
    /** 罚款. */
    FINE(Unit.PIECES, Sources.DECISIONS + " and d.fine_fen > 0"),
    /** 罚款金额. */
    FINE_SUM(Unit.FEN, "select d.id, d.case_id, d.number as label, d.decided_on as day, d.fine_fen as amount from " + Sources.ALL
            + " where d.fine_fen > 0"),
    /** 没收违法所得. */
    GAINS(Unit.PIECES, Sources.DECISIONS + Sources.kind("没收违法所得")),
    /** 没收违法所得金额: the gains found by the report a decision rests on; of decisions made together once. */
    GAINS_SUM(Unit.FEN, "select g.id, g.case_id, g.label, g.day, g.amount from (select d.id, d.case_id, d.number as label, d.decided_on as day,"
            + " r.gains_fen as amount, row_number() over (partition by d.case_id, d.decided_on order by d.number) as place from " + Sources.ALL
            + " join lateral (select x.gains_fen from tiean.investigation_report x where x.case_id = d.case_id and x.submitted_on <= d.decided_on"
            + " order by x.edition desc limit 1) r on true where d.kinds like '%;没收违法所得;%') g where g.place = 1 and g.amount > 0"),
    /** 没收非法财物处理款项: what confiscated goods were sold for, in the year in which it reached the treasury. */
    GOODS_PROCEEDS(Unit.FEN, "select g.id, g.case_id, g.paid_receipt as label, g.paid_on as day, g.price_fen as amount from tiean.goods_disposal g"
            + " where g.paid_on is not null"),
    /** 没收非法财物. */
    GOODS(Unit.PIECES, Sources.DECISIONS + Sources.kind("没收非法财物")),
    /** 暂扣、吊销许可证件，降低资质等级. */
    LICENCE(Unit.PIECES, Sources.DECISIONS + " and d.kinds ~ ';(暂扣许可证件|吊销许可证件|降低资质等级);'"),
    /** 限制开展生产经营活动、责令停产停业、责令关闭、限制从业. */
    BUSINESS(Unit.PIECES, Sources.DECISIONS + " and d.kinds ~ ';(限制开展生产经营活动|责令停产停业|责令关闭|限制从业);'"),
    /** 行政拘留: never imposed by these bodies (行政处罚法18(3)). */
    DETENTION(Unit.PIECES, Sources.DECISIONS + Sources.kind("行政拘留")),
    /** 其他处罚. */
    OTHER(Unit.PIECES, Sources.DECISIONS + " and exists (select 1 from unnest(string_to_array(d.kinds, ';')) k where k <> '' and k <> all"
            + " (array['警告', '通报批评', '没收违法所得', '没收非法财物', '暂扣许可证件', '吊销许可证件', '降低资质等级', '限制开展生产经营活动',"
            + " '责令停产停业', '责令关闭', '限制从业', '行政拘留']))"),
    /** 不予行政处罚. */
    NO_PENALTY(Unit.PIECES, "select n.id, n.case_id, c.number as label, n.decided_on as day, 1 as amount from tiean.no_penalty n"
            + " join tiean.case_file c on c.id = n.case_id where n.outcome = 'APPROVED'"),
    /** 查封场所、设施或者财物. */
    SEALED(Unit.PIECES, Sources.seized("SEAL")),
    /** 扣押财物. */
    DETAINED(Unit.PIECES, Sources.seized("DETAIN")),
    /** 催告. */
    DEMANDS(Unit.PIECES, "select e.id, e.case_id, a.decision_number as label, e.issued_on as day, 1 as amount from tiean.enforcement e"
            + " join tiean.fine_account a on a.id = e.account_id where true"),
    /** 申请人民法院强制执行. */
    COURT(Unit.PIECES, "select e.id, e.case_id, a.decision_number as label, e.applied_on as day, 1 as amount from tiean.enforcement e"
            + " join tiean.fine_account a on a.id = e.account_id where e.applied_on is not null"),
    /** 代履行、立即代履行. */
    SUBSTITUTE(Unit.PIECES, Sources.forced("SUBSTITUTE', 'IMMEDIATE")),
    /** 强制拆除. */
    DEMOLITION(Unit.PIECES, Sources.forced("DEMOLITION")),
    /** 拍卖查封、扣押的财物抵缴罚款. */
    AUCTIONS(Unit.PIECES, "select s.id, s.case_id, a.decision_number as label, s.decided_on as day, 1 as amount from tiean.seized_auction s"
            + " join tiean.fine_account a on a.id = s.account_id where s.outcome = 'APPROVED'"),
    /** 行政复议（被受理的）. */
    REVIEWS(Unit.PIECES, Sources.remedies("REVIEW")),
    /** 其中：维持、驳回. */
    REVIEWS_UPHELD(Unit.PIECES, Sources.ended("REVIEW", Sources.STANDS)),
    /** 其中：变更. */
    REVIEWS_CHANGED(Unit.PIECES, Sources.ended("REVIEW", "'CHANGED'")),
    /** 其中：撤销、确认违法或者无效、责令履行. */
    REVIEWS_LOST(Unit.PIECES, Sources.ended("REVIEW", Sources.FALLS)),
    /** 行政诉讼（被立案的）. */
    SUITS(Unit.PIECES, Sources.remedies("SUIT")),
    /** 其中：驳回诉讼请求、驳回起诉. */
    SUITS_UPHELD(Unit.PIECES, Sources.ended("SUIT", Sources.STANDS)),
    /** 其中：变更. */
    SUITS_CHANGED(Unit.PIECES, Sources.ended("SUIT", "'CHANGED'")),
    /** 其中：撤销、确认违法或者无效、责令履行（败诉）. */
    SUITS_LOST(Unit.PIECES, Sources.ended("SUIT", Sources.FALLS)),
    /** 缴入的罚款. */
    PAID(Unit.FEN, "select p.id, a.case_id, a.decision_number as label, p.paid_on as day, p.amount_fen as amount from tiean.fine_payment p"
            + " join tiean.fine_account a on a.id = p.account_id where true"),
    /** 公示的行政处罚决定. */
    PUBLISHED(Unit.PIECES, "select p.id, p.case_id, p.number as label, cast(p.published_at at time zone 'Asia/Shanghai' as date) as day, 1 as amount"
            + " from tiean.publication p where p.published_at is not null and p.replaces is null"),
    /** 撤回的公示. */
    WITHDRAWN(Unit.PIECES, "select p.id, p.case_id, p.number as label, p.withdrawn_on as day, 1 as amount from tiean.publication p"
            + " where p.state = 'WITHDRAWN' and p.published_at is not null");

    /** What is counted. */
    public enum Unit {
        /** 人. */
        PERSONS,
        /** 件、次. */
        PIECES,
        /** 分, shown as yuan. */
        FEN
    }

    private final Unit unit;
    private final String parts;

    YearlyFigure(Unit unit, String parts) {
        this.unit = unit;
        this.parts = parts;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether there are cases behind it. */
    public boolean isOfCases() {
        return parts != null;
    }

    /** Query of its parts: id, case_id, label, day, amount; of all agencies and years. */
    public String parts() {
        return parts;
    }

    /** Decisions of both procedures; kinds stand between semicolons, a warning on the spot is one without a fine. */
    private static final class Sources {

        static final String ALL = "(select p.id, p.case_id, p.number, p.decided_on, false as summary,"
                + " (select coalesce(sum(l.amount_fen), 0) from tiean.penalty_decision_line l where l.decision_id = p.id) as fine_fen,"
                + " (select ';' || string_agg(l.other_kinds, ';') || ';' from tiean.penalty_decision_line l where l.decision_id = p.id"
                + " and l.other_kinds <> '') as kinds from tiean.penalty_decision p"
                + " union all select s.id, s.case_id, s.number, cast(s.decided_at at time zone 'Asia/Shanghai' as date), true, s.fine_fen,"
                + " case when s.fine_fen = 0 then ';警告;' end from tiean.summary_decision s) d";

        static final String DECISIONS = "select d.id, d.case_id, d.number as label, d.decided_on as day, 1 as amount from " + ALL + " where true";

        static final String STANDS = "'UPHELD', 'REQUEST_REJECTED', 'APPLICATION_REJECTED'";

        static final String FALLS = "'REVOKED', 'REVOKED_REDO', 'UNLAWFUL', 'VOID', 'ORDERED'";

        private Sources() {
        }

        static String seized(String kind) {
            return "select s.id, s.case_id, c.number as label, cast(s.taken_at at time zone 'Asia/Shanghai' as date) as day, 1 as amount"
                    + " from tiean.seizure s join tiean.case_file c on c.id = s.case_id where s.taken_at is not null and s.kind = '" + kind + "'";
        }

        static String forced(String kinds) {
            return "select e.id, e.case_id, c.number as label, cast(e.carried_out_at at time zone 'Asia/Shanghai' as date) as day, 1 as amount"
                    + " from tiean.coercive_execution e join tiean.case_file c on c.id = e.case_id"
                    + " where e.carried_out_at is not null and e.kind in ('" + kinds + "')";
        }

        /** Of those accepted, on the day of acceptance. */
        static String remedies(String kind) {
            return "select r.id, r.case_id, r.number as label, r.accepted_on as day, 1 as amount from tiean.remedy r"
                    + " where r.accepted_on is not null and r.kind = '" + kind + "'";
        }

        /** Of those that ended, by the ruling that counts: after an appeal that failed that of first instance. */
        static String ended(String kind, String rulings) {
            return "select r.id, r.case_id, r.number as label, r.ended_on as day, 1 as amount from tiean.remedy r"
                    + " join lateral (select u.kind from tiean.remedy_ruling u where u.remedy_id = r.id and u.kind <> 'APPEAL_DISMISSED'"
                    + " order by u.instance desc limit 1) e on true"
                    + " where r.accepted_on is not null and r.ended_on is not null and r.kind = '" + kind + "' and e.kind in (" + rulings + ")";
        }

        static String kind(String kind) {
            return " and d.kinds like '%;" + kind + ";%'";
        }
    }
}
