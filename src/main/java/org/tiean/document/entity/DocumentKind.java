package org.tiean.document.entity;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of enforcement document (文书种类). Code and title follow the merged model list; the kind word
 * (文种代字) is what stands before the year in its number. Each kind has one folder under {@code templates/}.
 */
public enum DocumentKind {

    CLUE_REGISTRATION("D01", "clue-registration", "案件来源登记表", Use.INTERNAL, ""),
    CLUE_VERIFICATION_REPORT("D02", "clue-verification-report", "线索核查报告", Use.INTERNAL, ""),
    VERIFICATION_EXTENSION("D02-2", "verification-extension", "线索核查延期审批表", Use.INTERNAL, ""),
    FILING_APPROVAL("D03", "filing-approval", "立案审批表", Use.INTERNAL, "立"),
    NO_FILING_APPROVAL("D04", "no-filing-approval", "不予立案审批表", Use.INTERNAL, ""),
    JURISDICTION_CONSULTATION("D05", "jurisdiction-consultation", "管辖协商记录", Use.INTERNAL, ""),
    DESIGNATION_REQUEST("D05-2", "designation-request", "指定管辖请示", Use.SENT, "管请"),
    TRANSFER_LETTER("D06", "transfer-letter", "案件移送函", Use.SENT, "移"),
    TRANSFER_APPROVAL("D06-2", "transfer-approval", "案件移送审批表", Use.INTERNAL, ""),
    TRANSFER_RECEIPT("D06-3", "transfer-receipt", "移送案件回执", Use.SENT, "移回"),
    TRANSFER_REPLY("D06-4", "transfer-reply", "移送案件办理结果告知函", Use.SENT, "移复"),
    RECUSAL_REQUEST("D07", "recusal-request", "回避申请书", Use.INTERNAL, ""),
    RECUSAL_DECISION("D07-2", "recusal-decision", "回避决定书", Use.SERVED, "回避"),
    QUESTIONING_NOTICE("D08", "questioning-notice", "询问通知书", Use.SERVED, "询通"),
    QUESTIONING_RECORD("D09", "questioning-record", "询问笔录", Use.SIGNED, ""),
    SITE_INSPECTION_RECORD("D10", "site-inspection-record", "现场检查（勘验）笔录", Use.SIGNED, ""),
    SAMPLING_NOTICE("D11", "sampling-notice", "抽样取证通知书", Use.SERVED, "抽证"),
    SAMPLING_LIST("D11-2", "sampling-list", "抽样取证物品清单", Use.SIGNED, ""),
    SAMPLE_DISPOSAL("D11-3", "sample-disposal", "抽样取证物品处理通知书", Use.SERVED, "抽处"),
    PRESERVATION_APPROVAL("D12", "preservation-approval", "先行登记保存证据审批表", Use.INTERNAL, ""),
    PRESERVATION_NOTICE("D13", "preservation-notice", "先行登记保存证据通知书", Use.SERVED, "登存"),
    PRESERVATION_LIST("D13-2", "preservation-list", "先行登记保存证据清单", Use.SIGNED, ""),
    PRESERVATION_DISPOSAL("D14", "preservation-disposal", "先行登记保存证据处理决定书", Use.SERVED, "登处"),
    PRESERVATION_LAPSE("D14-2", "preservation-lapse", "解除先行登记保存证据通知书", Use.SERVED, "解登"),
    SEIZURE_APPROVAL("D15", "seizure-approval", "查封（扣押）审批表", Use.INTERNAL, ""),
    SEIZURE_DECISION("D16", "seizure-decision", "查封（扣押）决定书", Use.SERVED, "查扣"),
    SEIZURE_LIST("D16-2", "seizure-list", "查封（扣押）清单", Use.SIGNED, ""),
    SEIZURE_RECORD("D17", "seizure-record", "查封（扣押）现场笔录", Use.SIGNED, ""),
    SEIZURE_EXTENSION("D18", "seizure-extension", "延长查封（扣押）期限决定书", Use.SERVED, "延查扣"),
    SEIZURE_LIFTING("D19", "seizure-lifting", "解除查封（扣押）决定书", Use.SERVED, "解查扣"),
    RETURN_LIST("D19-2", "return-list", "退还物品清单", Use.SIGNED, ""),
    GOODS_TRANSFER_NOTICE("D19-3", "goods-transfer-notice", "查封（扣押）财物移送告知书", Use.SERVED, "查扣移"),
    TESTING_NOTICE("D20", "testing-notice", "检测（检验、鉴定）期间告知书", Use.SERVED, "检期告"),
    TEST_RESULT_NOTICE("D20-2", "test-result-notice", "检测（检验、鉴定）结果告知书", Use.SERVED, "检果告"),
    TESTING_COMMISSION("D20-3", "testing-commission", "检测（检验、鉴定）委托书", Use.SENT, "检委"),
    MATERIAL_NOTICE("D21", "material-notice", "提供材料（调取证据）通知书", Use.SERVED, "调证"),
    EXTRACTION_SLIP("D21-2", "extraction-slip", "证据提取单", Use.SIGNED, ""),
    DATA_EXTRACTION_RECORD("D21-3", "data-extraction-record", "电子数据提取笔录", Use.SIGNED, ""),
    ASSISTANCE_LETTER("D22", "assistance-letter", "协助调查函", Use.SENT, "协查"),
    CORRECTION_ORDER("D23", "correction-order", "责令（限期）改正通知书", Use.SERVED, "责改"),
    REINSPECTION_RECORD("D24", "reinspection-record", "复查（整改情况）记录", Use.SIGNED, ""),
    INVESTIGATION_REPORT("D25", "investigation-report", "案件调查终结报告", Use.INTERNAL, ""),
    LEGAL_REVIEW_OPINION("D26", "legal-review-opinion", "法制审核意见书", Use.INTERNAL, "法审"),
    PENALTY_NOTICE("D27", "penalty-notice", "行政处罚事先告知书", Use.SERVED, "罚先告"),
    DEFENCE_MINUTES("D29", "defence-minutes", "陈述申辩笔录", Use.SIGNED, ""),
    DEFENCE_REEXAMINATION("D30", "defence-reexamination", "陈述申辩复核意见书", Use.INTERNAL, ""),
    HEARING_ACCEPTANCE("D31", "hearing-acceptance", "听证受理通知书", Use.SERVED, "听受"),
    HEARING_REFUSAL("D31-2", "hearing-refusal", "不予受理听证通知书", Use.SERVED, "听不受"),
    HEARING_REQUEST_RECORD("D31-3", "hearing-request-record", "听证申请笔录", Use.SIGNED, ""),
    HEARING_NOTICE("D32", "hearing-notice", "听证通知书", Use.SERVED, "听通"),
    HEARING_RECORD("D33", "hearing-record", "听证笔录", Use.SIGNED, ""),
    HEARING_REPORT("D34", "hearing-report", "听证报告", Use.INTERNAL, ""),
    COLLECTIVE_DISCUSSION_RECORD("D35", "collective-discussion-record", "案件集体讨论笔录", Use.INTERNAL, ""),
    DECISION_APPROVAL("D36", "decision-approval", "行政处罚决定审批表", Use.INTERNAL, ""),
    PENALTY_DECISION("D37", "penalty-decision", "行政处罚决定书", Use.SERVED, "罚决"),
    DECISION_CORRECTION("D37-2", "decision-correction", "行政处罚决定更正通知书", Use.SERVED, "罚更"),
    DECISION_CHANGE("D37-3", "decision-change", "变更行政处罚决定书", Use.SERVED, "罚变"),
    DECISION_REVOCATION("D37-4", "decision-revocation", "撤销行政处罚决定书", Use.SERVED, "罚撤"),
    SUMMARY_DECISION("D38", "summary-decision", "当场行政处罚决定书", Use.SERVED, "当罚"),
    NO_PENALTY_DECISION("D39", "no-penalty-decision", "不予行政处罚决定书", Use.SERVED, "不罚"),
    TERMINATION_APPROVAL("D40", "termination-approval", "终止调查审批表", Use.INTERNAL, "终"),
    SUSPENSION_APPROVAL("D41", "suspension-approval", "中止（恢复）案件调查审批表", Use.INTERNAL, ""),
    EXTENSION_APPROVAL("D42", "extension-approval", "办案期限延长审批表", Use.INTERNAL, ""),
    SERVICE_ADDRESS_CONFIRMATION("D43", "service-address-confirmation", "送达地址（电子送达）确认书", Use.SIGNED, ""),
    SERVICE_RECEIPT("D44", "service-receipt", "送达回证", Use.SIGNED, "送"),
    SERVICE_ANNOUNCEMENT("D45", "service-announcement", "送达公告", Use.POSTED, "送公"),
    DEFERRAL_APPLICATION("D46", "deferral-application", "延期（分期）缴纳罚款申请书", Use.INTERNAL, ""),
    DEFERRAL_APPROVAL("D46-2", "deferral-approval", "延期（分期）缴纳罚款审批表", Use.INTERNAL, ""),
    DEFERRAL_NOTICE("D46-3", "deferral-notice", "延期（分期）缴纳罚款通知书", Use.SERVED, "延分"),
    PAYMENT_NOTICE("D47", "payment-notice", "缴款通知书", Use.SERVED, "缴"),
    PAYMENT_CONFIRMATION("D47-2", "payment-confirmation", "缴款确认单", Use.FETCHED, ""),
    REFUND_NOTICE("D47-3", "refund-notice", "退还罚款通知书", Use.SENT, "退"),
    DEMAND("D48", "demand", "履行行政决定催告书", Use.SERVED, "催"),
    DEMAND_EXAMINATION("D48-2", "demand-examination", "催告陈述申辩复核意见书", Use.INTERNAL, ""),
    DUTY_DEMAND("D48-3", "duty-demand", "履行义务催告书", Use.SERVED, "催履"),
    SUBSTITUTE_DEMAND("D48-4", "substitute-demand", "代履行催告书", Use.SERVED, "催代"),
    DUTY_EXAMINATION("D48-5", "duty-examination", "履行催告陈述申辩复核意见书", Use.INTERNAL, ""),
    COERCION_DECISION("D50", "coercion-decision", "行政强制执行决定书", Use.SERVED, "强执"),
    SUBSTITUTE_DECISION("D50-2", "substitute-decision", "代履行决定书", Use.SERVED, "代履"),
    IMMEDIATE_NOTICE("D50-3", "immediate-notice", "立即代履行事后通知书", Use.SERVED, "立代"),
    COERCION_RECORD("D50-4", "coercion-record", "强制执行现场笔录", Use.SIGNED, ""),
    COSTS_NOTICE("D50-5", "costs-notice", "代履行（强制执行）费用缴纳通知书", Use.SERVED, "执费"),
    AUCTION_DECISION("D50-6", "auction-decision", "行政强制执行决定书（拍卖抵缴罚款）", Use.SERVED, "强执拍"),
    DEMOLITION_ANNOUNCEMENT("D51", "demolition-announcement", "强制拆除公告", Use.POSTED, "拆公"),
    GOODS_LIST("D51-2", "goods-list", "强制拆除物品清单", Use.SIGNED, ""),
    COURT_APPLICATION("D52", "court-application", "强制执行申请书", Use.SENT, "强申"),
    EXECUTION_AGREEMENT("D53", "execution-agreement", "行政强制执行协议", Use.SERVED, "执协"),
    EXECUTION_SUSPENSION("D54-2", "execution-suspension", "中止执行通知书", Use.SERVED, "中执"),
    EXECUTION_RESUMPTION("D54-3", "execution-resumption", "恢复执行通知书", Use.SERVED, "恢执"),
    EXECUTION_RESTORATION("D54-4", "execution-restoration", "执行回转通知书", Use.SERVED, "回转"),
    COERCION_END("D54-5", "coercion-end", "终结强制执行通知书", Use.SERVED, "终强"),
    EXECUTION_END("D54", "execution-end", "终结执行通知书", Use.SERVED, "终执"),
    CRIME_LETTER("D55", "crime-letter", "涉嫌犯罪案件移送书", Use.SENT, "涉罪移"),
    CRIME_REPORT("D55-2", "crime-report", "涉嫌犯罪案件情况的调查报告", Use.INTERNAL, ""),
    CRIME_MATERIALS("D55-3", "crime-materials", "涉嫌犯罪案件移送材料和涉案物品清单", Use.SENT, "涉罪清"),
    CRIME_APPROVAL("D55-4", "crime-approval", "移送涉嫌犯罪案件审批表", Use.INTERNAL, ""),
    CRIME_COPY("D55-5", "crime-copy", "移送涉嫌犯罪案件抄送函", Use.SENT, "涉罪抄"),
    RECONSIDERATION_REQUEST("D55-6", "reconsideration-request", "提请公安机关复议函", Use.SENT, "涉罪复"),
    SUPERVISION_PROPOSAL("D55-7", "supervision-proposal", "建议立案监督函", Use.SENT, "涉罪监"),
    GOODS_HANDOVER("D55-8", "goods-handover", "涉案物品和材料移交清单", Use.SIGNED, ""),
    GOODS_DISPOSAL_APPROVAL("D56", "goods-disposal-approval", "罚没物品处理审批表", Use.INTERNAL, ""),
    GOODS_DISPOSAL_LIST("D56-2", "goods-disposal-list", "罚没物品处理清单", Use.INTERNAL, ""),
    GOODS_DISPOSAL_RECORD("D56-3", "goods-disposal-record", "罚没物品处理记录", Use.SIGNED, ""),
    CLOSING_APPROVAL("D57", "closing-approval", "结案审批表", Use.INTERNAL, "结"),
    CREDIT_REPAIR_NOTICE("D59", "credit-repair-notice", "信用修复告知书", Use.SERVED, "信修告"),
    CREDIT_REPAIR_ANSWER("D59-2", "credit-repair-answer", "信用修复办理结果告知书", Use.FETCHED, "信修结"),
    PUBLICATION_APPROVAL("D60", "publication-approval", "行政处罚信息公示审批表", Use.INTERNAL, ""),
    WITHDRAWAL_APPROVAL("D60-2", "withdrawal-approval", "行政处罚信息公示撤回审批表", Use.INTERNAL, ""),
    REVIEW_APPLICATION("E00", "review-application", "行政复议申请书", Use.INTERNAL, ""),
    REVIEW_RECEIPT("E00-2", "review-receipt", "行政复议申请收件回执", Use.FETCHED, "复收"),
    REVIEW_FORWARDING("E01", "review-forwarding", "行政复议申请转送函", Use.SENT, "复转"),
    REVIEW_REPLY("E02", "review-reply", "行政复议答复书", Use.SENT, "复答"),
    SUIT_ANSWER("E03", "suit-answer", "行政诉讼答辩状", Use.SENT, "诉答"),
    PUBLIC_TEXT("PUB", "public-text", "行政处罚决定书（公开文本）", Use.PUBLISHED, ""),
    DOSSIER_VOLUME("AJ", "dossier-volume", "案卷", Use.INTERNAL, ""),
    POWER_LIST("QZQD", "power-list", "权力和责任清单", Use.POSTED, "权责"),
    YEARLY_REPORT("NDQK", "yearly-report", "行政执法年度总体情况", Use.POSTED, "执法年报");

    /** Where a document goes. */
    public enum Use {
        /** Stays in the file. */
        INTERNAL,
        /** Is signed by the party or a witness, bears no seal. */
        SIGNED,
        /** Bears the agency's seal and is served with proof. */
        SERVED,
        /** Bears the agency's seal and lies ready for the party to fetch; nothing begins with its receipt. */
        FETCHED,
        /** Bears the agency's seal and goes to a court or another organ. */
        SENT,
        /** Bears the agency's seal and is put up for everybody to read. */
        POSTED,
        /** Bears the agency's seal and is shown to everybody, with personal data removed. */
        PUBLISHED
    }

    private final String code;
    private final String folder;
    private final String title;
    private final Use use;
    private final String numberWord;

    DocumentKind(String code, String folder, String title, Use use, String numberWord) {
        this.code = code;
        this.folder = folder;
        this.title = title;
        this.use = use;
        this.numberWord = numberWord;
    }

    /** The kind whose template lies in that folder. */
    public static Optional<DocumentKind> ofFolder(String folder) {
        return Stream.of(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
    }

    /** The kind with this list code, e.g. D37. */
    public static Optional<DocumentKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Name of the folder under {@code templates/}. */
    public String folder() {
        return folder;
    }

    public String title() {
        return title;
    }

    public Use use() {
        return use;
    }

    /** Kind word of the number (文种代字), empty where documents of this kind are not numbered. */
    public Optional<String> numberWord() {
        return numberWord.isEmpty() ? Optional.empty() : Optional.of(numberWord);
    }

    /** Whether it needs the agency's seal before it may go out. */
    public boolean needsSeal() {
        return use == Use.SERVED || use == Use.FETCHED || use == Use.SENT || use == Use.POSTED || use == Use.PUBLISHED;
    }
}
