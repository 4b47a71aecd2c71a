package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tiean.intake.entity.FollowedReport;

/**
 * {@code /public/follow-report.xhtml}: where the own report stands (举报查询), and what one thinks of it. Number and code are sent in
 * the body of the form only: an address is kept in histories and logs.
 */
@Named
@RequestScoped
public class FollowReportPage {

    @Inject
    ReportDoor door;

    @Inject
    HttpServletRequest http;

    private String number;
    private String code;
    private Integer stars;
    private String words;
    private FollowedReport followed;
    private boolean thanked;

    /** Once found, number and code come back with the form: the fields below them are there only then. */
    @PostConstruct
    void again() {
        number = http.getParameter("follow:kept-number");
        code = http.getParameter("follow:kept-code");
        if (number != null && code != null) {
            look();
        }
    }

    public void look() {
        followed = door.follow(number, code);
    }

    public void rate() {
        door.rate(number, code, stars == null ? 0 : stars, words);
        thanked = true;
        look();
    }

    public FollowedReport getFollowed() {
        return followed;
    }

    public boolean isThanked() {
        return thanked;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
