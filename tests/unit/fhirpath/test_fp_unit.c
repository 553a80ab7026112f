/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/fhirpath/fp_run.h"

#define RUN(cases) fp_run(cases, COUNT_OF(cases), NULL)

static void test_equal_in_other_units(void **state)
{
    static const struct fp_case cases[] = {
        {"1 'cm' = 10.0 'mm'", "true"},
        {"1 'cm' = 1 'm'", "false"},
        {"1 'cm' = 1 's'", ""},
        {"1 'cm2' = 1 'cm'", ""},
        {"1 'm2' = 10000 'cm2'", "true"},
        {"1 '[in_i]' = 2.54 'cm'", "true"},
        {"1 '[lb_av]' = 453.59237 'g'", "true"},
        {"1 '[lb_av]' = 16 '[oz_av]'", "true"},
        {"1 'L' = 1 'dm3'", "true"},
        {"1 'mL' = 1 'cm3'", "true"},
        {"1 'N' = 1 'kg.m/s2'", "true"},
        {"1 'N' = 1 'kg.m.s-2'", "true"},
        {"1 'Pa' = 1 'N/m2'", "true"},
        {"1 'kg/(m.s2)' = 1 'Pa'", "true"},
        {"120 'mm[Hg]' = 15.998640 'kPa'", "true"},
        {"1 'mg/dL' = 10 'mg/L'", "true"},
        {"1 'mmol/L' = 0.001 'mol/l'", "true"},
        {"1 'kat' = 60000000 'U'", "true"},
        {"5 '%' = 0.05", "true"},
        {"5 '10*3/uL' = 5 '10*9/L'", "true"},
        {"1 'J' = 1 'W.s'", "true"},
        {"1 'Ohm' = 1 'V/A'", "true"},
        {"1 '/min' = 60 '/h'", "true"},
        {"60 '{beats}/min' = 1 'Hz'", "true"},
        {"2 '{score}' = 2 '1'", "true"},
        {"1 'mol' = 602213670000000000000000 '1'", "true"},
        {"1 'u' = 1.6605402 '10*-24.g'", "true"},
        {"1 '[iU]/L' = 0.001 '[IU]/mL'", "true"},
        {"1 '[iU]' = 1 '[arb\\'U]'", ""},
        {"1 '[iU]' = 1 '1'", ""},
        {"37 'Cel' = 37.0 'Cel'", "true"},
        {"37 'Cel' = 98.6 '[degF]'", ""},
        {"37 'Cel' > 36 'Cel'", "true"},
        {"1 'nonsense' = 1 'nonsense'", "true"},
        {"1 'nonsense' = 1 'm'", ""},
        {"1 'm' = 1 'M'", ""},
        {"1 'kmin' = 60000 's'", ""}, /* minutes take no prefix */
        {"1 'deg' > 0.0174 'rad'", "true"},
        {"1 'm/' = 1 'm'", ""},
        {"1 '(m' = 1 'm'", ""},
        {"1 'm)' = 1 'm'", ""},
        {"1 'm..s' = 1 'm.s'", ""},
        {"23 = 23 '1'", "true"},
    };

    (void)state;
    RUN(cases);
}

static void test_calendar_units(void **state)
{
    static const struct fp_case cases[] = {
        {"1 year = 12 months", "true"},
        {"1 year = 1 'a'", ""},
        {"1 year = 12 'mo'", ""},
        {"1 year ~ 1 'a'", "true"},
        {"1 month ~ 1 'mo'", "true"},
        {"1 year ~ 11 months", "true"},
        {"1 week = 7 days", "true"},
        {"1 week = 1 'wk'", "true"},
        {"7 days = 1 'wk'", "true"},
        {"1 hour = 3600 's'", "true"},
        {"1 second = 1000 'ms'", "true"},
        {"1 month = 30 days", ""},
        {"6 months > 1 year", "false"},
        {"1 year > 1 'a'", ""},
        {"10 seconds > 1 's'", "true"},
        {"1 year.toQuantity('a') = 1 'a'", "true"},
        {"2 year.toQuantity('a') > 1 'a'", "true"},
        {"1 day = 1 days", "true"},
    };

    (void)state;
    RUN(cases);
}

static void test_conversion(void **state)
{
    static const struct fp_case cases[] = {
        {"52 'cm'.toQuantity('m')", "0.52 'm'"},
        {"45.toQuantity('m')", ""},
        {"24 'm'.toQuantity('kg')", ""},
        {"1 'a'.toQuantity('d')", "365.25 'd'"},
        {"1 'wk'.toQuantity('d')", "7 'd'"},
        {"7 days.toQuantity('wk')", "1 'wk'"},
        {"182.5 days.toQuantity('a')", "0.5 'a'"},
        {"182.5 'd'.toQuantity('a')", "0.4996577686516085 'a'"},
        {"1 year.toQuantity('month')", "12 month"},
        {"1 year.toQuantity('days')", "365 days"},
        {"2 months.toQuantity('days')", "60 days"},
        {"'4 days'.toQuantity()", "4 days"},
        {"'4days'.toQuantity()", "4 days"},
        {"'+4 days'.toQuantity()", "4 days"},
        {"'10 \\'mm[Hg]\\''.toQuantity()", "10 'mm[Hg]'"},
        {"'10'.toQuantity('mg')", ""},
        {"'1 wk'.toQuantity()", ""},
        {"'x'.toQuantity()", ""},
        {"true.toQuantity()", "1.0 '1'"},
        {"10 'Cel'.convertsToQuantity('[degF]')", "false"},
        {"10 'g'.convertsToQuantity('kg')", "true"},
        {"10 'g'.convertsToQuantity({})", ""},
        {"{}.toQuantity('g')", ""},
        {"4.toQuantity('mg')", ""},
        {"4.toQuantity('1')", "4 '1'"},
        {"1 '[in_i]'.toQuantity('cm')", "2.54 'cm'"},
    };

    (void)state;
    RUN(cases);
}

static void test_arithmetic(void **state)
{
    static const struct fp_case cases[] = {
        {"3 'm' + 3 'cm'", "303 'cm'"},
        {"3 'cm' + 3 'm'", "303 'cm'"},
        {"3 'm' - 3 'cm'", "297 'cm'"},
        {"3 'cm' - 3 'm'", "-297 'cm'"},
        {"1 + 2 'cm'", ""},
        {"4 'mg' + 4", ""},
        {"1 + 2 '1'", "3 '1'"},
        {"4 'g' - 4 'mg'", "3996 'mg'"},
        {"1 day + 1 'h'", "25 'h'"},
        {"2 minutes + 60 seconds", "180 seconds"},
        {"60 's' + 2 minutes", "180 's'"},
        {"1 year + 12 months", ""},
        {"1 year + 12 'mo'", ""},
        {"1 year.toQuantity('month') + 12 months", "24 month"},
        {"1 week + 14 days", "21 days"},
        {"3 'd' + 1 'wk'", "10 'd'"},
        {"1 'kg' + 1 'm'", ""},
        {"12 'cm' * 3 'cm'", "36 'cm2'"},
        {"3 'cm' * 12 'cm2'", "36 'cm3'"},
        {"10 'm/s' * 10 's'", "100 'm'"},
        {"3 * 2 'cm'", "6 'cm'"},
        {"12 day * 45 'm'", ""},
        {"12 'cm2' / 3 'cm'", "4 'cm'"},
        {"120 'm' / 60 's'", "2 'm/s'"},
        {"60 / 1 's'", "60 '/s'"},
        {"60 's' / 2", "30 's'"},
        {"6 'm' / 3 'm' = 2", "true"},
        {"1 'm' / 0 's'", ""},
        {"2.0 'cm' * 2.0 'm' = 0.040 'm2'", "true"},
        {"-(3 'cm')", "-3 'cm'"},
        {"(-3.7 'cm').abs()", "3.7 'cm'"},
        {"3.7 'cm'.ceiling()", "4 'cm'"},
        {"3.7 'cm'.floor()", "3 'cm'"},
        {"(-3.7 'cm').truncate()", "-3 'cm'"},
        {"3.75 'cm'.round(1)", "3.8 'cm'"},
        {"'a' + 1 'cm'", "ERROR"},
    };

    (void)state;
    RUN(cases);
}

static void test_equivalent(void **state)
{
    static const struct fp_case cases[] = {
        {"2.1 'cm' ~ 21 'mm'", "true"},
        {"21 'mm' ~ 2 'cm'", "true"},
        {"4 'g' ~ 4000 'mg'", "true"},
        {"4 'g' ~ 4040 'mg'", "true"},
        {"4 'g' ~ 4600 'mg'", "false"},
        {"1 '[in_i]' ~ 2.5 'cm'", "true"},
        {"4 'g' ~ 4 'm'", "false"},
        {"23 ~ 23 '1'", "true"},
        {"23 'Cel' ~ 23 'Cel'", "true"},
    };

    (void)state;
    RUN(cases);
}

static void test_sets_of_quantities(void **state)
{
    static const struct fp_case cases[] = {
        {"(1 'm' | 100 'cm').count()", "1"},
        {"1 'm'.combine(100 'cm').isDistinct()", "false"},
        {"(1 'm' | 1 's').count()", "2"},
        {"100 'cm' in (1 'm' | 2 'm')", "true"},
        {"(1 'm' | 2 'm').subsetOf(100 'cm' | 200 'cm' | 3 'cm')", "true"},
        {"(3 'm' | 2 'cm' | 20 'mm').sort().first()", "2 'cm'"},
        {"1 'cm'.comparable(1 '[in_i]')", "true"},
        {"1 'cm'.comparable(1 's')", "false"},
        {"1 year.comparable(1 'a')", "false"},
        {"2 '1'.comparable(3)", "true"},
        {"'a'.comparable(3)", ""},
        {"{}.comparable(3)", ""},
        {"23 'Cel'.comparable(73.4 '[degF]')", "false"},
    };

    (void)state;
    RUN(cases);
}

static void test_fhir_quantities(void **state)
{
    static const struct fp_case cases[] = {
        {"extension('http://x/weight').value = 70.5 'kg'", "true"},
        {"extension('http://x/weight').value = 70500 'g'", "true"},
        {"extension('http://x/weight').value > 70 'kg'", "true"},
        {"extension('http://x/weight').value + 500 'g'", "71000 'g'"},
        {"extension('http://x/weight').value * 2", "141.00 'kg'"},
        {"extension('http://x/weight').value.toQuantity('g')", "70500 'g'"},
        {"extension('http://x/weight').value.comparable(1 'g')", "true"},
        {"extension('http://x/weight').value.value", "70.50"},
    };

    (void)state;
    RUN(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal_in_other_units),
        cmocka_unit_test(test_calendar_units),
        cmocka_unit_test(test_conversion),
        cmocka_unit_test(test_arithmetic),
        cmocka_unit_test(test_equivalent),
        cmocka_unit_test(test_sets_of_quantities),
        cmocka_unit_test(test_fhir_quantities),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
