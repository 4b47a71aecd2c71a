package org.tiean.review.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Situation;
import org.tiean.review.entity.CollectiveDiscussion;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewPoint;
import org.tiean.review.entity.Vote;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownLimits;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.hearing.entity.Hearing;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

class ReviewRuleScenariosTest extends RuleScenarios {

    ReviewRuleScenariosTest() {
        super("review");
    }

    @Override
    protected void rules() {
        on(new OpinionConsistent(), (rule, given) -> {
            var points = Json.createArrayBuilder();
            for (ReviewPoint point : ReviewPoint.values()) {
                points.add(Json.createObjectBuilder().add("point", point.name()).add("passes", !given.list("有问题").contains(point.name())));
            }
            return situation(caseFile(), ActKind.REVIEW_LEGALITY, Json.createObjectBuilder()
                    .add("opinion", given.text("意见").equals("同意") ? "AGREED" : "CORRECT").add("points", points).build());
        });
        on(new ReviewerIndependent(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = officers;
            List<Hearing> held = given.find("听证主持人").map(name -> List.of(new Hearing(UUID.randomUUID(),
                    officers.byUsername(name).orElseThrow(), "记录员", "局长", TODAY))).orElse(List.of());
            rule.hearings = new HearingsFound() {
                @Override
                public List<Hearing> of(UUID caseId) {
                    return held;
                }
            };
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.REVIEW_LEGALITY,
                    Facts.of().build(), given.text("审核人"), TODAY);
        });
        on(new ReviewInTime(), (rule, given) -> {
            rule.limits = new KnownLimits().end("legal-review", given.day("审核期限"));
            return situation(caseFile(), ActKind.REVIEW_LEGALITY, Facts.of().build(), "审核员", given.day("审核日"));
        });
        on(new ReviewPassed(), (rule, given) -> {
            rule.reviews = reviews(given.is("应当审核"), given.is("审核通过"), false, false);
            return decision(given);
        });
        on(new DiscussionHeld(), (rule, given) -> {
            rule.reviews = reviews(false, false, given.is("应当讨论"), given.is("讨论通过"));
            return decision(given);
        });
        on(new Quorum(), this::meeting);
        on(new MajorityFollowed(), ReviewRuleScenariosTest::voted);
    }

    private static Situation voted(MajorityFollowed rule, Given given) {
        KnownSettings settings = new KnownSettings();
        if (given.is("须依多数")) {
            settings.set("collective.majority", "binding");
        }
        rule.settings = settings;
        JsonArrayBuilder voices = Json.createArrayBuilder();
        Map.of("同意", Vote.FOR, "退回", Vote.SEND_BACK, "弃权", Vote.ABSTAINED).forEach((name, vote) -> {
            for (int one = 0; one < given.find(name).map(Integer::parseInt).orElse(0); one++) {
                voices.add(Facts.of().put("officerId", UUID.randomUUID()).put("vote", vote).put("opinion", "意见").build());
            }
        });
        return situation(caseFile(), ActKind.DISCUSS, Facts.of().put("voices", (JsonValue) voices.build())
                .put("opinion", given.text("结论").equals("同意") ? Conclusion.AGREED : Conclusion.RETURNED)
                .put("departure", given.is("理由") ? "主要负责人的理由" : null).build());
    }

    private Situation decision(Given given) {
        return situation(caseFile(), ActKind.APPROVE_DECISION,
                given.is("退回") ? Facts.of().put("opinion", "RETURNED").build() : Facts.of().build());
    }

    private static Reviews reviews(boolean reviewDue, boolean passed, boolean discussionDue, boolean carried) {
        return new Reviews() {
            @Override
            public boolean isReviewDue(UUID caseId) {
                return reviewDue;
            }

            @Override
            public Optional<LegalReview> passed(UUID caseId) {
                return passed ? Optional.of(new LegalReview() { }) : Optional.empty();
            }

            @Override
            public boolean isDiscussionDue(UUID caseId) {
                return discussionDue;
            }

            @Override
            public Optional<CollectiveDiscussion> carried(UUID caseId) {
                return carried ? Optional.of(new CollectiveDiscussion() { }) : Optional.empty();
            }
        };
    }

    private Situation meeting(Quorum rule, Given given) {
        List<Officer> agency = new ArrayList<>();
        for (int head = 0; head < given.number("负责人"); head++) {
            agency.add(new Officer("head" + head, "负责人", UUID.randomUUID(), null, false, head == 0 ? Position.HEAD : Position.DEPUTY));
        }
        List<Officer> voices = new ArrayList<>(agency.subList(0, given.number("到会")));
        for (int other = 0; other < given.find("非负责人发言").map(Integer::parseInt).orElse(0); other++) {
            Officer staff = new Officer("staff" + other, "工作人员", UUID.randomUUID(), null, false, Position.STAFF);
            agency.add(staff);
            voices.add(staff);
        }
        rule.officers = new KnownOfficers() {
            @Override
            public List<Officer> ofAgency(UUID agencyId) {
                return agency;
            }
        };
        rule.settings = new KnownSettings().set("collective.quorum", given.text("最少"));
        var heard = Json.createArrayBuilder();
        voices.forEach(voice -> heard.add(Json.createObjectBuilder().add("officerId", voice.id().toString())));
        UUID chair = given.is("主持人缺席") ? UUID.randomUUID() : voices.get(0).id();
        JsonObject facts = Json.createObjectBuilder().add("voices", heard).add("chairId", chair.toString()).build();
        return situation(caseFile(), ActKind.DISCUSS, facts);
    }
}
