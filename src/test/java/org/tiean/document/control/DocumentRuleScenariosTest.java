package org.tiean.document.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.scenario.RuleScenarios;

class DocumentRuleScenariosTest extends RuleScenarios {

    DocumentRuleScenariosTest() {
        super("document");
    }

    @Override
    protected void rules() {
        on(new PublicNoticeOver(), (rule, given) -> {
            Optional<ServiceAnnouncement> announcement = given.findDay("公告日").map(day -> announced(day, given.day("期满日")));
            rule.announcements = new ServiceAnnouncements() {
                @Override
                public Optional<ServiceAnnouncement> ofDocument(UUID documentId) {
                    return announcement;
                }
            };
            return situation(caseFile(), ActKind.SERVE_NOTICE, Facts.of().putAll("documents", List.of(UUID.randomUUID()))
                    .put("method", given.find("方式").map(word -> "DIRECT").orElse("PUBLIC_NOTICE")).build(), "经办", given.day("送达日"));
        });
        on(new ElectronicServiceAgreed(), (rule, given) -> {
            Optional<AddressConfirmation> confirmation = given.find("确认书").map(kind -> confirmed(kind.equals("电子")));
            rule.documents = new CaseDocuments() {
                @Override
                public Optional<DocumentView> view(UUID documentId) {
                    return Optional.of(new DocumentView(documentId, UUID.randomUUID(), DocumentKind.PENALTY_DECISION, null,
                            CaseDocument.State.SEALED, null, Instant.EPOCH, null));
                }
            };
            rule.confirmations = new AddressConfirmations() {
                @Override
                public Optional<AddressConfirmation> of(UUID caseId, UUID partyId, LocalDate day) {
                    return confirmation;
                }
            };
            return situation(caseFile(), ActKind.SERVE_DECISION, Facts.of().putAll("documents", List.of(UUID.randomUUID()))
                    .put("method", given.text("方式").equals("电子") ? "ELECTRONIC" : "DIRECT").build());
        });
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
