package org.tiean.disclosure.entity;

/**
 * The numbers of the yearly report (年度数据; rulebook F1.6), each with the query that finds what it is made of. Forms differ by
 * province; these are the numbers this house can compute from its cases. Licences, levies, expropriation and the like are no
 * business of an enforcing body of this kind; reviews, suits and seizures are added by who keeps them.
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
    /** 催告. */
    DEMANDS(Unit.PIECES, "select e.id, e.case_id, a.decision_number as label, e.issued_on as day, 1 as amount from tiean.enforcement e"
            + " join tiean.fine_account a on a.id = e.account_id where true"),
    /** 申请人民法院强制执行. */
    COURT(Unit.PIECES, "select e.id, e.case_id, a.decision_number as label, e.applied_on as day, 1 as amount from tiean.enforcement e"
            + " join tiean.fine_account a on a.id = e.account_id where e.applied_on is not null"),
    /** 缴入的罚款. */
    PAID(Unit.FEN, "select p.id, a.case_id, a.decision_number as label, p.paid_on as day, p.amount_fen as amount from tiean.fine_payment p"
            + " join tiean.fine_account a on a.id = p.account_id where true"),
    /** 公示的行政处罚决定. */
    PUBLISHED(Unit.PIECES, "select p.id, p.case_id, p.number as label, cast(p.published_at at time zone 'Asia/Shanghai' as date) as day, 1 as amount"
            + " from tiean.publication p where p.published_at is not null"),
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

        private Sources() {
        }

        static String kind(String kind) {
            return " and d.kinds like '%;" + kind + ";%'";
        }
    }
}
