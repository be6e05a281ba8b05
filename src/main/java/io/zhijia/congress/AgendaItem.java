package io.zhijia.congress;

/**
 * An item of the agenda.
 *
 * @param number by which everything else knows it; stays
 * @param place where it stands, from 1: the number that is printed
 * @param reporter who reports; empty if nobody does
 * @param minutes what was said; empty until written
 */
record AgendaItem(int number, int place, String title, String reporter, Handling handling, String minutes) {

    AgendaItem changed(String toTitle, String toReporter, Handling toHandling) {
        return new AgendaItem(number, place, toTitle, toReporter, toHandling, minutes);
    }

    boolean says(String aTitle, String aReporter, Handling aHandling) {
        return title.equals(aTitle) && reporter.equals(aReporter) && handling == aHandling;
    }

    AgendaItem written(String text) {
        return new AgendaItem(number, place, title, reporter, handling, text);
    }
}
