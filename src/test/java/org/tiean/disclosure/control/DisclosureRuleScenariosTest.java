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
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.boundary.CreditRepairs;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicityTerm;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.PublishedKind;
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
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownSettings;
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
            Suggestion suggestion = new Suggestion(PublishedKind.PENALTY, decision, "第37号", given.text("建议").equals("公示"), given.is("禁止公示"), "理由",
                    Channels.NONE, Gravity.GENERAL, null, "", List.of());
            rule.decisions = new PublicationDecisions() {
                @Override
                public List<Suggestion> suggestAll(CaseFile caseFile) {
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
            rule.made = made(given, decisions.current(null).get(0).id());
            rule.publishables = publishables(given.is("其他决定待定"));
            boolean awaited = given.is("待复核");
            if (awaited) {
                rule.made = new PublicationDecisions() {
                    @Override
                    public List<PublicationDecision> of(UUID caseId) {
                        return List.of(decided(decisions.current(caseId).get(0).id(), "甲专员", Confirmation.AWAITED, null));
                    }

                    @Override
                    public List<PublicationDecision> awaiting(UUID caseId) {
                        return List.of(decided("甲专员", Confirmation.AWAITED, null));
                    }
                };
            }
            List<Publication> publications = new ArrayList<>();
            given.find("公示状态").ifPresent(state -> publications.add(publication(state)));
            rule.publications = new Publications() {
                @Override
                public List<Publication> of(UUID caseId) {
                    return publications;
                }

                @Override
                public List<Publication> toPublishAnew(UUID caseId) {
                    return given.is("待重新公示") ? List.of(publication("已撤回")) : List.of();
                }
            };
            return situation(caseFile(), ActKind.APPROVE_CLOSING, given.is("退回") ? Facts.of().put("outcome", "RETURNED").build()
                    : Facts.of().build());
        });
        on(new PublicationByAnother(), (rule, given) -> {
            KnownSettings settings = new KnownSettings();
            given.find("复核人").ifPresent(who -> settings.set("publication.confirmed-by", who));
            rule.settings = settings;
            Optional<String> decider = given.find("作出人");
            rule.decisions = standing(decider.map(by -> decided(by, Confirmation.AWAITED, null)));
            boolean head = given.find("角色").filter("机关负责人"::equals).isPresent();
            rule.actor = new CurrentActor() {
                @Override
                public boolean has(Role role) {
                    return role == (head ? Role.AGENCY_HEAD : Role.DISCLOSURE_CLERK);
                }
            };
            return situation(caseFile(), ActKind.CONFIRM_PUBLICATION, Facts.of().build(), given.find("行为人").orElse("某人"), TODAY);
        });
        on(new RevisionOpen(), (rule, given) -> {
            rule.decisions = standing(Optional.of(decided("甲专员", Confirmation.valueOf(given.text("复核状态")), null)));
            return situation(caseFile(), ActKind.REVISE_PUBLICATION, Facts.of().build());
        });
        on(new OtherPublicationWaits(), (rule, given) -> {
            rule.publishables = publishables(given.is("其他决定待定"));
            return situation(caseFile(), ActKind.DECIDE_OTHER_PUBLICATION, Facts.of().build());
        });
        on(new WithdrawnToPublishAnew(), (rule, given) -> {
            rule.publications = new Publications() {
                @Override
                public List<Publication> toPublishAnew(UUID caseId) {
                    return given.is("待重新公示") ? List.of(publication("已撤回")) : List.of();
                }
            };
            return situation(caseFile(), ActKind.PUBLISH_ANEW, Facts.of().build());
        });
        on(new RepairGrounded(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            UUID decision = UUID.randomUUID();
            boolean shown = given.find("公示").isPresent();
            UUID id = UUID.randomUUID();
            Publication entry = shown(id, caseFile.id(), decision, PublishedKind.valueOf(given.find("决定种类").orElse("PENALTY")));
            rule.publications = new Publications() {
                @Override
                public List<Publication> of(UUID caseId) {
                    return shown ? List.of(entry) : List.of();
                }
            };
            Optional<PublicationDecision> made = given.find("类别").map(gravity -> decided("甲专员", Confirmation.CONFIRMED,
                    new Term(Gravity.valueOf(gravity), LocalDate.parse(given.text("最短至")))));
            rule.decisions = standing(made);
            boolean owed = given.is("未缴清");
            rule.accounts = new FineAccounts() {
                @Override
                public List<FineAccount> of(UUID caseId) {
                    return owed ? List.of(owed(decision)) : List.of();
                }
            };
            Facts facts = Facts.of().put("publicationId", id).put("corrected", given.is("已纠正")).put("promised", given.is("已承诺"));
            given.find("准予").ifPresent(day -> facts.put("grantedOn", day));
            return new Situation(caseFile, ActKind.RECORD_CREDIT_REPAIR, facts.build(), "专员", TODAY, given.is("事前"));
        });
        on(new ServedWithNotice(), (rule, given) -> {
            KnownDecisions decisions = new KnownDecisions();
            DecisionView decision = decisions.add(Money.ofYuan(1000), null, null);
            rule.decisions = decisions;
            rule.publications = made(given, decision.id());
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

    private record Term(Gravity gravity, LocalDate least) {
    }

    private static Publishables publishables(boolean waiting) {
        return new Publishables() {
            @Override
            public List<Publishable> undecided(UUID caseId) {
                UUID paper = UUID.randomUUID();
                return waiting ? List.of(new Publishable(PublishedKind.MEASURE, paper, caseId, UUID.randomUUID(), paper, "第5号", Money.ZERO, TODAY, true))
                        : List.of();
            }
        };
    }

    private static PublicationDecision decided(String by, Confirmation confirmation, Term term) {
        return decided(UUID.randomUUID(), by, confirmation, term);
    }

    private static PublicationDecision decided(UUID decision, String by, Confirmation confirmation, Term term) {
        return new PublicationDecision() {
            @Override
            public UUID decisionId() {
                return decision;
            }

            @Override
            public String decidedBy() {
                return by;
            }

            @Override
            public String number() {
                return "第37号";
            }

            @Override
            public Confirmation confirmation() {
                return confirmation;
            }

            @Override
            public Gravity gravity() {
                return term.gravity();
            }

            @Override
            public PublicityTerm term() {
                return new PublicityTerm(TODAY, term.least(), term.least().plusYears(1));
            }
        };
    }

    private static PublicationDecisions standing(Optional<PublicationDecision> made) {
        return new PublicationDecisions() {
            @Override
            public List<PublicationDecision> of(UUID caseId) {
                return made.stream().toList();
            }

            @Override
            public List<PublicationDecision> awaiting(UUID caseId) {
                return made.filter(one -> one.confirmation() == Confirmation.AWAITED).stream().toList();
            }

            @Override
            public Optional<PublicationDecision> ofDecision(UUID decisionId) {
                return made;
            }
        };
    }

    private static Publication shown(UUID id, UUID caseId, UUID decisionId, PublishedKind kind) {
        return new Publication() {
            @Override
            public PublishedKind kind() {
                return kind;
            }

            @Override
            public PublicContent content() {
                return publication("公示中").content();
            }

            @Override
            public UUID id() {
                return id;
            }

            @Override
            public UUID caseId() {
                return caseId;
            }

            @Override
            public UUID decisionId() {
                return decisionId;
            }

            @Override
            public State state() {
                return State.PUBLISHED;
            }
        };
    }

    private static FineAccount owed(UUID decisionId) {
        return new FineAccount() {
            @Override
            public UUID decisionId() {
                return decisionId;
            }

            @Override
            public Optional<LocalDate> closedOn() {
                return Optional.empty();
            }
        };
    }

    /** 公示决定=公示, 不公示 or not given where nothing is decided. */
    private PublicationDecisions made(Given given, UUID decision) {
        Optional<String> word = given.find("公示决定");
        return new PublicationDecisions() {
            @Override
            public List<PublicationDecision> awaiting(UUID caseId) {
                return List.of();
            }

            @Override
            public List<PublicationDecision> of(UUID caseId) {
                return ofDecision(decision).stream().toList();
            }

            @Override
            public Optional<PublicationDecision> ofDecision(UUID decisionId) {
                return word.map(decided -> new PublicationDecision() {
                    @Override
                    public UUID decisionId() {
                        return decision;
                    }

                    @Override
                    public Confirmation confirmation() {
                        return Confirmation.CONFIRMED;
                    }

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
                return new PublicContent("第37号", UUID.randomUUID(), "样板区综合行政执法局", "店外经营", null, null, "", "", "", List.of(), TODAY, null);
            }
        };
    }
}
