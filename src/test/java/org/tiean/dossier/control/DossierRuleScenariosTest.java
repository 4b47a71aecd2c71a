package org.tiean.dossier.control;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Procedure;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.decision.entity.RuledChange;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.Closing;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownEvidence;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;
import org.tiean.transfer.control.TransfersFound;

class DossierRuleScenariosTest extends RuleScenarios {

    private static final Map<String, DocumentKind> KINDS = Map.of("立案审批表", DocumentKind.FILING_APPROVAL,
            "调查终结报告", DocumentKind.INVESTIGATION_REPORT, "事先告知书", DocumentKind.PENALTY_NOTICE,
            "处罚决定书", DocumentKind.PENALTY_DECISION, "不予行政处罚决定书", DocumentKind.NO_PENALTY_DECISION, "结案审批表", DocumentKind.CLOSING_APPROVAL,
            "当场处罚决定书", DocumentKind.SUMMARY_DECISION, "缴款通知书", DocumentKind.PAYMENT_NOTICE, "询问通知书", DocumentKind.QUESTIONING_NOTICE);

    DossierRuleScenariosTest() {
        super("dossier");
    }

    @Override
    protected void rules() {
        on(new FileComplete(), (rule, given) -> {
            rule.documents = documents(given);
            rule.evidence = new KnownEvidence(given.list("证据"));
            boolean summary = given.find("程序").filter("简易"::equals).isPresent();
            return situation(caseFile(summary ? Procedure.SUMMARY : Procedure.ORDINARY, TODAY),
                    given.find("制作案卷").isPresent() ? ActKind.MAKE_VOLUME : ActKind.ARCHIVE, Facts.of().build());
        });
        on(new ServiceProved(), (rule, given) -> {
            rule.documents = documents(given);
            return situation(caseFile(), ActKind.APPROVE_CLOSING, returned(given));
        });
        on(new ArchivedInTime(), (rule, given) -> {
            LocalDate closed = given.day("结案日");
            rule.settings = new KnownSettings();
            rule.closings = new Closings() {
                @Override
                public Optional<Closing> approved(UUID caseId) {
                    return Optional.of(new Closing() {
                        @Override
                        public Optional<LocalDate> decidedOn() {
                            return Optional.of(closed);
                        }
                    });
                }
            };
            return situation(caseFile(), ActKind.ARCHIVE, Facts.of().build(), "甲", given.day("归档日"));
        });
        on(new ClosingApprover(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            given.find("委托事项").ifPresent(matter -> officers.order(ApprovalMatter.FILING));
            rule.officers = officers;
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.APPROVE_CLOSING, Facts.of().build(),
                    given.text("审批人"), TODAY);
        });
        on(new ClosingGroundHolds(), (rule, given) -> {
            DecisionChange fell = given.is("决定被撤销") ? DecisionChange.ruled(new KnownDecisions().add(Money.ofYuan(1000), TODAY, TODAY.plusDays(15)),
                    new RuledChange(UUID.randomUUID(), ChangeKind.REVOCATION, ChangeSource.REVIEW, "样府复决〔2026〕15号", "撤销", TODAY, List.of(),
                            given.is("责令重作"), false), List.of(), "经办") : null;
            rule.changes = new ChangesFound() {
                @Override
                public List<DecisionChange> of(UUID caseId) {
                    return fell == null ? List.of() : List.of(fell);
                }
            };
            if (fell != null) {
                fell.takeEffect(TODAY);
            }
            KnownDecisions decisions = new KnownDecisions();
            List<FineAccount> accounts = new ArrayList<>();
            given.findMoney("罚款").ifPresent(fine -> {
                DecisionView decision = decisions.add(fine, given.findDay("送达").orElse(null), given.findDay("缴款期限").orElse(null));
                FineAccount account = new FineAccount(decision, true);
                given.findMoney("已缴").ifPresent(paid -> account.take(new RecordPayment(decision.id(), paid, given.day("缴款日"),
                        Channel.BANK, "0001", null), SurchargeBase.FINE, "财务", Instant.EPOCH));
                accounts.add(account);
            });
            rule.decisions = decisions;
            boolean gone = given.is("已移送");
            rule.transfers = new TransfersFound() {
                @Override
                public boolean isGone(UUID caseId) {
                    return gone;
                }
            };
            Optional<NoPenalty> ended = given.find("不予处罚").map(NoPenaltyGround::valueOf).map(ground -> ended(ground, given));
            rule.noPenalties = new NoPenalties() {
                @Override
                public Optional<NoPenalty> approved(UUID caseId) {
                    return ended;
                }
            };
            Optional<String> closing = given.find("事由");
            rule.accounts = new FineAccounts() {
                @Override
                public List<FineAccount> of(UUID caseId) {
                    return accounts;
                }

                @Override
                public SurchargeBase base(CaseFile caseFile, LocalDate day) {
                    return SurchargeBase.FINE;
                }
            };
            return closing.map(ground -> situation(caseFile(), ActKind.PROPOSE_CLOSING, Facts.of().put("ground", ground).build()))
                    .orElseGet(() -> situation(caseFile(), ActKind.APPROVE_CLOSING, returned(given), "局长", TODAY));
        });
        on(new ClosedInTime(), (rule, given) -> {
            rule.limits = new KnownLimits().end("closing", given.day("结案期限"));
            return situation(caseFile(), ActKind.APPROVE_CLOSING, Facts.of().build(), "局长", given.day("结案日"));
        });
    }

    /** 文书 by name, each with its state: 名称（送达）, （盖章）, （制作中）, （作废）; without one it is 盖章. */
    private static CaseDocuments documents(Given given) {
        List<DocumentView> views = given.list("文书").stream().map(text -> {
            String[] parts = text.replace("）", "").split("（");
            CaseDocument.State state = parts.length == 1 ? CaseDocument.State.SEALED : switch (parts[1]) {
                case "送达" -> CaseDocument.State.SERVED;
                case "制作中" -> CaseDocument.State.ORDERED;
                case "作废" -> CaseDocument.State.VOID;
                default -> CaseDocument.State.SUPERSEDED;
            };
            return new DocumentView(UUID.randomUUID(), null, KINDS.get(parts[0]), null, state, null, null, null);
        }).toList();
        return new CaseDocuments() {
            @Override
            public List<DocumentView> of(UUID caseId) {
                return views;
            }
        };
    }

    private static jakarta.json.JsonObject returned(Given given) {
        return given.is("退回") ? Facts.of().put("outcome", "RETURNED").build() : Facts.of().build();
    }

    private static NoPenalty ended(NoPenaltyGround ground, Given given) {
        NoPenalty ended = new NoPenalty(UUID.randomUUID(), new ProposeNoPenalty(ground, "经过", "事实",
                List.of(new SubmitReport.EvidenceUse(UUID.randomUUID(), "现场情况")), "没有违法所得", "理由", null,
                null, "教育"), Json.createArrayBuilder().build(), UUID.randomUUID(), "甲", LocalDate.of(2026, 11, 1));
        if (ground.isDecision()) {
            var paper = ended.issue(UUID.randomUUID(), UUID.randomUUID());
            given.findDay("不罚送达").ifPresent(paper::served);
        }
        return ended;
    }
}
