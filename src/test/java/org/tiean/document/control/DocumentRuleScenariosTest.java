package org.tiean.document.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.scenario.Given;
import org.tiean.scenario.RuleScenarios;

class DocumentRuleScenariosTest extends RuleScenarios {

    DocumentRuleScenariosTest() {
        super("document");
    }

    @Override
    protected void rules() {
        on(new ElectronicServiceAgreed(), (rule, given) -> {
            Optional<Boolean> electronic = given.find("确认书").map("电子"::equals);
            rule.confirmations = new AddressConfirmations() {
                @Override
                public Optional<AddressConfirmation> of(UUID caseId, UUID partyId, LocalDate day) {
                    return electronic.map(agreed -> new AddressConfirmation() {
                        @Override
                        public boolean isElectronic() {
                            return agreed;
                        }
                    });
                }
            };
            UUID party = UUID.randomUUID();
            rule.documents = new CaseDocuments() {
                @Override
                public Optional<DocumentView> view(UUID documentId) {
                    return Optional.of(new DocumentView(documentId, party, DocumentKind.PENALTY_NOTICE, "1",
                            CaseDocument.State.SEALED, null, null, null));
                }
            };
            return serve(given, TODAY);
        });
        on(new PublicNoticeOver(), (rule, given) -> {
            Optional<LocalDate> announced = given.findDay("公告日");
            Optional<LocalDate> served = given.findDay("视为送达");
            rule.announcements = new ServiceAnnouncements() {
                @Override
                public Optional<ServiceAnnouncement> ofDocument(UUID documentId) {
                    return announced.map(day -> new ServiceAnnouncement(documentId, UUID.randomUUID(), UUID.randomUUID(),
                            new AnnounceService(List.of(documentId), AnnounceService.Ground.WHEREABOUTS_UNKNOWN, "上门两次未遇", "内容",
                                    "政府网站", "示范大道88号"), day, served.orElseThrow()));
                }
            };
            return serve(given, given.day("日期"));
        });
    }

    private Situation serve(Given given, LocalDate day) {
        ServiceMethod method = switch (given.text("方式")) {
            case "电子" -> ServiceMethod.ELECTRONIC;
            case "公告" -> ServiceMethod.PUBLIC_NOTICE;
            default -> ServiceMethod.DIRECT;
        };
        return situation(caseFile(), ActKind.SERVE_DECISION, Facts.of().put("method", method)
                .putAll("documents", List.of(UUID.randomUUID())).build(), "甲", day);
    }
}
