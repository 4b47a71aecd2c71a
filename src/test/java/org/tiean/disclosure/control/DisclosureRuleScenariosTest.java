package org.tiean.disclosure.control;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.boundary.CreditRepairs;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicityTerm;
import org.tiean.disclosure.entity.Repair;
import org.tiean.disclosure.entity.RequestRepair;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.RuleScenarios;

class DisclosureRuleScenariosTest extends RuleScenarios {

    private final UUID notice = UUID.randomUUID();

    DisclosureRuleScenariosTest() {
        super("disclosure");
    }

    @Override
    protected void rules() {
        repair();
        on(new PublicationAllowed(), (rule, given) -> {
            UUID decision = UUID.randomUUID();
            Suggestion suggestion = new Suggestion(decision, "第37号", given.text("建议").equals("公示"), given.is("禁止公示"), "理由",
                    Channels.NONE, Gravity.GENERAL, null, "");
            rule.decisions = new PublicationDecisions() {
                @Override
                public List<Suggestion> suggest(CaseFile caseFile) {
                    return List.of(suggestion);
                }
            };
            return situation(caseFile(), ActKind.DECIDE_PUBLICATION, Json.createObjectBuilder().add("lines", Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("decisionId", decision.toString())
                            .add("publish", given.text("决定").equals("公示")))).build());
        });
        on(new PublicationSettled(), (rule, given) -> {
            KnownDecisions decisions = new KnownDecisions();
            decisions.add(Money.ofYuan(1000), TODAY, null);
            rule.decisions = decisions;
            rule.made = made(given);
            List<Publication> publications = new ArrayList<>();
            given.find("公示状态").ifPresent(state -> publications.add(publication(state)));
            rule.publications = new Publications() {
                @Override
                public List<Publication> of(UUID caseId) {
                    return publications;
                }
            };
            return situation(caseFile(), ActKind.APPROVE_CLOSING, given.is("退回") ? Facts.of().put("outcome", "RETURNED").build()
                    : Facts.of().build());
        });
        on(new ServedWithNotice(), (rule, given) -> {
            KnownDecisions decisions = new KnownDecisions();
            DecisionView decision = decisions.add(Money.ofYuan(1000), null, null);
            rule.decisions = decisions;
            rule.publications = made(given);
            boolean sealed = given.is("告知书已盖章");
            rule.documents = new CaseDocuments() {
                @Override
                public Optional<DocumentView> view(UUID documentId) {
                    return Optional.of(new DocumentView(documentId, null, DocumentKind.CREDIT_REPAIR_NOTICE, "1",
                            sealed ? CaseDocument.State.SEALED : CaseDocument.State.ORDERED, null, null, null));
                }
            };
            List<UUID> envelope = new ArrayList<>(List.of(decision.documentId()));
            if (given.is("告知书同时送达")) {
                envelope.add(notice);
            }
            return situation(caseFile(), ActKind.SERVE_DECISION, Facts.of().putAll("documents", envelope).build());
        });
    }

    /** 公示, 最短至, 最长至 of the decision; 缴清 whether the fine is paid; 等待 whether an application waits. */
    private void repair() {
        on(new RepairMayBeAsked(), (rule, given) -> {
            DecisionView decision = new KnownDecisions().add(Money.ofYuan(1000), LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 25));
            rule.published = new PublicationDecisions() {
                @Override
                public Optional<PublicationDecision> ofDecision(UUID decisionId) {
                    return Optional.of(new PublicationDecision() {
                        @Override
                        public boolean isPublish() {
                            return given.is("公示");
                        }

                        @Override
                        public PublicityTerm term() {
                            return new PublicityTerm(LocalDate.of(2026, 9, 9), given.day("最短至"), given.day("最长至"));
                        }
                    });
                }
            };
            FineAccount account = new FineAccount(decision, true);
            if (given.is("缴清")) {
                account.take(new RecordPayment(decision.id(), Money.ofYuan(1000), LocalDate.of(2026, 9, 20), Channel.BANK, "0001", null),
                        SurchargeBase.FINE, "财务", Instant.EPOCH);
            }
            rule.accounts = new FineAccounts() {
                @Override
                public List<FineAccount> of(UUID caseId) {
                    return List.of(account);
                }
            };
            rule.repairs = new CreditRepairs() {
                @Override
                public List<Repair> of(UUID caseId) {
                    return given.is("等待") ? List.of(new Repair(caseId, "第37号",
                            new RequestRepair(decision.id(), TODAY, "已经缴清", true))) : List.of();
                }
            };
            return situation(caseFile(), ActKind.REQUEST_CREDIT_REPAIR, Facts.of().put("decisionId", decision.id()).build(), "当事人",
                    given.day("申请日"));
        });
    }

    /** 公示决定=公示, 不公示 or not given where nothing is decided. */
    private PublicationDecisions made(Given given) {
        Optional<String> word = given.find("公示决定");
        return new PublicationDecisions() {
            @Override
            public Optional<PublicationDecision> ofDecision(UUID decisionId) {
                return word.map(decided -> new PublicationDecision() {
                    @Override
                    public Optional<UUID> noticeDocumentId() {
                        return decided.equals("公示") ? Optional.of(notice) : Optional.empty();
                    }
                });
            }
        };
    }

    private static Publication publication(String state) {
        return new Publication() {
            @Override
            public State state() {
                return state.equals("待公示") ? State.PENDING : State.PUBLISHED;
            }

            @Override
            public PublicContent content() {
                return new PublicContent("第37号", UUID.randomUUID(), "样板区综合行政执法局", "店外经营", null, "", "", "", List.of(), TODAY);
            }
        };
    }
}
