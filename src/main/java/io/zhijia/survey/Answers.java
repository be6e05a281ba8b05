package io.zhijia.survey;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What came back. */
interface Answers {

    /** Marks a code as used; false if it was. */
    boolean use(UnionId union, SurveyId survey, String hash);

    boolean isUsed(UnionId union, SurveyId survey, String hash);

    /** Puts an answer in and writes some that lie there anew with it, so that neither place nor transaction tells an order. */
    void put(UnionId union, SurveyId survey, Returned answer);

    /** False if this member has answered already. */
    boolean put(UnionId union, SurveyId survey, MemberId member, Said said);

    /** In no order that means anything. */
    List<Returned> all(UnionId union, Survey survey);

    Map<MemberId, Said> named(UnionId union, SurveyId survey);

    Turnout turnout(UnionId union, SurveyId survey);

    /**
     * Parts the words from whatever else was answered and writes roll, codes and answers again in random order.
     *
     * @param heard whose words are kept; those of all others go
     */
    void shuffle(UnionId union, SurveyId survey, Heard heard);

    /** Outside any transaction: writes the files anew, so that nothing old stays in them. */
    void rewriteFiles(UnionId union);

    /** In no order that means anything. */
    List<Remark> remarks(UnionId union, SurveyId survey);

    /** False if it waits no longer, or is not there. */
    boolean review(UnionId union, SurveyId survey, UUID remark, String said, Remark.State state);

    int countKept(UnionId union, LocalDate before);

    /** Titles, the oldest first. */
    List<String> kept(UnionId union, LocalDate before, int most);

    /** Answers, roll and words of what was closed before that day; what was counted and words that were published stay. Returns how many answers. */
    int remove(UnionId union, LocalDate before);
}
