package gov.newarea.onestop.deadline;

import java.time.LocalDate;

/**
 * Computes on which day the moon is new and where the sun stands when a day begins, by the time of Beijing (UTC+8 all year).
 *
 * <p>Formulas: J. Meeus, Astronomical Algorithms, second edition; new moons by chapter 49, the sun by the larger terms of appendix
 * III (VSOP87). From 1950 to 2100 a new moon is right within about half a minute, the sun within about a minute.
 */
final class MoonAndSun {

    /** The factor of a sine in days; its angle is a sum of the anomalies of sun and moon and of the moon's way from its node. */
    private record MoonTerm(double factor, int sun, int moon, int node) {}

    private static final MoonTerm[] MOON = {
        new MoonTerm(-0.40720, 0, 1, 0),
        new MoonTerm(0.17241, 1, 0, 0),
        new MoonTerm(0.01608, 0, 2, 0),
        new MoonTerm(0.01039, 0, 0, 2),
        new MoonTerm(0.00739, -1, 1, 0),
        new MoonTerm(-0.00514, 1, 1, 0),
        new MoonTerm(0.00208, 2, 0, 0),
        new MoonTerm(-0.00111, 0, 1, -2),
        new MoonTerm(-0.00057, 0, 1, 2),
        new MoonTerm(0.00056, 1, 2, 0),
        new MoonTerm(-0.00042, 0, 3, 0),
        new MoonTerm(0.00042, 1, 0, 2),
        new MoonTerm(0.00038, 1, 0, -2),
        new MoonTerm(-0.00024, -1, 2, 0),
        new MoonTerm(-0.00007, 2, 1, 0),
        new MoonTerm(0.00004, 0, 2, -2),
        new MoonTerm(0.00004, 3, 0, 0),
        new MoonTerm(0.00003, 1, 1, -2),
        new MoonTerm(0.00003, 0, 2, 2),
        new MoonTerm(-0.00003, 1, 1, 2),
        new MoonTerm(0.00003, -1, 1, 2),
        new MoonTerm(-0.00002, -1, 1, -2),
        new MoonTerm(-0.00002, 1, 3, 0),
        new MoonTerm(0.00002, 0, 4, 0)
    };

    /** What the planets add to a new moon: the factor of a sine in days, its angle at number 0, and its growth with each number. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518}
    };

    /** The longitude of the earth: the factor of a cosine in 10⁻⁸ radians, its angle in 2000, and its growth in a thousand years. */
    private static final double[][] EARTH = {
        {3341656, 4.6692568, 6283.0758500},
        {34894, 4.6261, 12566.1517},
        {3497, 2.7441, 5753.3849},
        {3418, 2.8289, 3.5231},
        {3136, 3.6277, 77713.7715},
        {2676, 4.4181, 7860.4194},
        {2343, 6.1352, 3930.2097},
        {1324, 0.7425, 11506.7698},
        {1273, 2.0371, 529.6910},
        {1199, 1.1096, 1577.3435},
        {990, 5.233, 5884.927},
        {902, 2.045, 26.298},
        {857, 3.508, 398.149},
        {780, 1.179, 5223.694},
        {753, 2.533, 5507.553},
        {505, 4.583, 18849.228},
        {492, 4.205, 775.523},
        {357, 2.920, 0.067},
        {317, 5.849, 11790.629},
        {284, 1.899, 796.298},
        {271, 0.315, 10977.079},
        {243, 0.345, 5486.778}
    };

    private static final double BEIJING = 8 / 24.0;
    private static final double DAY_0_OF_JAVA = 2440587.5;
    private static final double YEAR_2000 = 2451545;

    private MoonAndSun() {}

    /** The number of a new moon within a month of that day; number 0 is that of 6 January 2000. */
    static int numberNear(LocalDate day) {
        return (int) Math.round((day.getYear() + day.getDayOfYear() / 365.25 - 2000) * 12.3685);
    }

    /** The day of the new moon with that number. */
    static LocalDate newMoon(int number) {
        double t = number / 1236.85;
        double sun = 2.5534 + 29.10535670 * number - (0.0000014 + 0.00000011 * t) * t * t;
        double moon = 201.5643 + 385.81693528 * number + (0.0107582 + 0.00001238 * t) * t * t;
        double node = 160.7108 + 390.67050284 * number - (0.0016118 + 0.00000227 * t) * t * t;
        double ascending = 124.7746 - 1.56375588 * number + 0.0020672 * t * t;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;

        double time = 2451550.09766 + 29.530588861 * number + 0.00015437 * t * t - 0.00017 * sin(ascending);
        for (var term : MOON) {
            time += term.factor()
                    * Math.pow(eccentricity, Math.abs(term.sun()))
                    * sin(term.sun() * sun + term.moon() * moon + term.node() * node);
        }
        for (var planet : PLANETS) {
            time += planet[0] * sin(planet[1] + planet[2] * number);
        }
        return LocalDate.ofEpochDay((long) Math.floor(time - clockLag(time) + BEIJING - DAY_0_OF_JAVA));
    }

    /** The apparent longitude of the sun at the first moment of the day, in degrees from 0 to 360, counted from the spring equinox. */
    static double sunAtStartOf(LocalDate day) {
        double universal = day.toEpochDay() + DAY_0_OF_JAVA - BEIJING;
        double t = (universal + clockLag(universal) - YEAR_2000) / 365250;
        double earth = 175347046
                + t
                        * (628331966747.0
                                + 206059 * Math.cos(2.678235 + 6283.07585 * t)
                                + 4303 * Math.cos(2.6351 + 12566.1517 * t))
                + t * t * (52919 + 8720 * Math.cos(1.0721 + 6283.0758 * t));
        for (var term : EARTH) {
            earth += term[0] * Math.cos(term[1] + term[2] * t);
        }
        double aberration = 0.00569;
        double nutation = -0.00478 * sin(125.04 - 19341.36 * t) - 0.00037 * sin(200.93 + 720015.4 * t);
        double longitude = Math.toDegrees(earth / 1e8) + 180 - aberration + nutation;
        return (longitude % 360 + 360) % 360;
    }

    /** By how much the turning of the earth lags behind the even time of the formulas, in days; for years to come it is an estimate. */
    private static double clockLag(double julianDay) {
        double since2005 = (julianDay - YEAR_2000) / 365.25 - 5;
        double seconds = since2005 < 0 ? 64 + 0.64 * since2005 : 64 + (0.2 + 0.004 * since2005) * since2005;
        return seconds / 86400;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
