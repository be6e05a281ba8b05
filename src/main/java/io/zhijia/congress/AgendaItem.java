package io.zhijia.congress;

/**
 * An item of the agenda.
 *
 * @param reporter who reports; empty if nobody does
 * @param minutes what was said; empty until written
 */
record AgendaItem(int number, String title, String reporter, Handling handling, String minutes) {

    AgendaItem written(String text) {
        return new AgendaItem(number, title, reporter, handling, text);
    }
}
