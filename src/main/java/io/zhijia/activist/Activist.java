package io.zhijia.activist;

import io.zhijia.identity.MemberId;

/**
 * Who helps the union within a year.
 *
 * @param field with what, in a few words: photographs, refereeing
 */
record Activist(int year, MemberId member, String field) {}
