package org.tiean.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.scenario.Given;
import org.tiean.scenario.RuleScenarios;

class DocumentRuleScenariosTest extends RuleScenarios {

    DocumentRuleScenariosTest() {
        super("document");
    }

    @Override
    protected void rules() {
        on(new PublicNoticeOver(), (rule, given) -> {
            rule.announcements = put(given.findDay("公告日").map(day -> announced(day, given.day("期满日"))));
            return situation(caseFile(), served(given, ActKind.SERVE_NOTICE), Facts.of().putAll("documents", List.of(UUID.randomUUID()))
                    .put("method", given.find("方式").map(word -> "DIRECT").orElse("PUBLIC_NOTICE")).build(), "经办", given.day("送达日"));
        });
        on(new ElectronicServiceAgreed(), (rule, given) -> {
            rule.documents = addressed();
            rule.confirmations = known(given.find("确认书").map(kind -> confirmed(kind.equals("电子"))));
            return situation(caseFile(), served(given, ActKind.SERVE_DECISION), Facts.of().putAll("documents", List.of(UUID.randomUUID()))
                    .put("method", given.text("方式").equals("电子") ? "ELECTRONIC" : "DIRECT").build());
        });
    }

    private static ActKind served(Given given, ActKind otherwise) {
        return given.find("送达").map(paper -> switch (paper) {
            case "先行登记保存证据通知书" -> ActKind.SERVE_PRESERVATION;
            case "查封扣押决定书" -> ActKind.SERVE_SEIZURE;
            case "解除决定书并退还财物" -> ActKind.RETURN_SEIZED;
            case "不予处罚决定书" -> ActKind.SERVE_NO_PENALTY;
            case "听证通知书" -> ActKind.SERVE_HEARING_NOTICE;
            case "延期缴纳通知书" -> ActKind.SERVE_DEFERRAL;
            case "催告书" -> ActKind.SERVE_DEMAND;
            case "强制执行决定书" -> ActKind.SERVE_COERCION_DECISION;
            case "变更决定书" -> ActKind.SERVE_CHANGE;
            default -> throw new IllegalArgumentException(paper);
        }).orElse(otherwise);
    }

    /** Whatever is served: without consent not by mail, without a notice not by announcement, and by hand always. */
    @ParameterizedTest
    @MethodSource("org.tiean.casefile.entity.ActKind#serving")
    void noServiceIsLeftOut(ActKind act) {
        ElectronicServiceAgreed electronic = new ElectronicServiceAgreed();
        electronic.documents = addressed();
        electronic.confirmations = known(Optional.empty());
        PublicNoticeOver notice = new PublicNoticeOver();
        notice.announcements = put(Optional.empty());
        assertEquals(List.of("document.rule.not-agreed"), found(electronic, act, "ELECTRONIC"));
        assertEquals(List.of("document.rule.not-announced"), found(notice, act, "PUBLIC_NOTICE"));
        assertEquals(List.of(), Stream.of(found(electronic, act, "DIRECT"), found(notice, act, "DIRECT")).flatMap(List::stream).toList());
    }

    private static List<String> found(LegalityRule rule, ActKind act, String method) {
        assertTrue(rule.guards().contains(act), () -> rule.id() + " does not guard " + act);
        return rule.check(situation(caseFile(), act, Facts.of().putAll("documents", List.of(UUID.randomUUID())).put("method", method).build()))
                .stream().map(Finding::key).toList();
    }

    /** Acts whose services hand papers to {@link ServiceDesk}, read off the classes: so a new one cannot be forgotten. */
    private static Set<ActKind> inTheClasses() {
        JavaClasses all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tiean");
        Set<ActKind> acts = EnumSet.noneOf(ActKind.class);
        for (JavaMethodCall call : all.get(ServiceDesk.class).getMethod("serve", ActInProgress.class, ServiceProof.class).getCallsOfSelf()) {
            acts.addAll(actsOf(call.getOrigin()));
        }
        return acts;
    }

    /** The act a method performs, or its callers, where it only does a part of it. */
    private static Set<ActKind> actsOf(JavaCodeUnit method) {
        Set<ActKind> named = method.getFieldAccesses().stream().filter(access -> access.getTargetOwner().isEquivalentTo(ActKind.class))
                .map(access -> ActKind.valueOf(access.getTarget().getName())).collect(Collectors.toSet());
        if (named.isEmpty()) {
            assertFalse(method.getCallsOfSelf().isEmpty(), () -> method.getFullName() + " serves papers, in which act?");
            method.getCallsOfSelf().forEach(call -> named.addAll(actsOf(call.getOrigin())));
        }
        return named;
    }

    /** What the code does is what the rules are told, neither more nor less. */
    @Test
    void everyActThatServesIsKnownToServe() {
        assertEquals(ActKind.serving(), inTheClasses());
    }

    private static ServiceAnnouncements put(Optional<ServiceAnnouncement> announcement) {
        return new ServiceAnnouncements() {
            @Override
            public Optional<ServiceAnnouncement> ofDocument(UUID documentId) {
                return announcement;
            }
        };
    }

    private static AddressConfirmations known(Optional<AddressConfirmation> confirmation) {
        return new AddressConfirmations() {
            @Override
            public Optional<AddressConfirmation> of(UUID caseId, UUID partyId, LocalDate day) {
                return confirmation;
            }
        };
    }

    private static CaseDocuments addressed() {
        return new CaseDocuments() {
            @Override
            public Optional<DocumentView> view(UUID documentId) {
                return Optional.of(new DocumentView(documentId, UUID.randomUUID(), DocumentKind.PENALTY_DECISION, null,
                        CaseDocument.State.SEALED, null, Instant.EPOCH, null));
            }
        };
    }

    private static ServiceAnnouncement announced(LocalDate day, LocalDate served) {
        return new ServiceAnnouncement(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                new AnnounceService(List.of(UUID.randomUUID()), AnnounceService.Ground.WHEREABOUTS_UNKNOWN, "经过", "内容", "门户网站", "领取地点"),
                day, served);
    }

    private static AddressConfirmation confirmed(boolean electronic) {
        ProtectedText text = ProtectedText.of("示范大道88号");
        return new AddressConfirmation(UUID.randomUUID(), UUID.randomUUID(), new ConfirmAddress(UUID.randomUUID(), text, "李示例", text,
                null, electronic ? new ConfirmAddress.Electronic("电子邮件", text, text) : null, "李示例"), TODAY, UUID.randomUUID());
    }
}
