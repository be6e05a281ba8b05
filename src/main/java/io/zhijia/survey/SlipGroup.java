package io.zhijia.survey;

/**
 * People without an account who answer with printed codes: a class's parents, those who rate one teacher.
 *
 * @param issued how many codes were printed; the codes themselves are kept nowhere
 */
record SlipGroup(int no, String label, int issued) {}
