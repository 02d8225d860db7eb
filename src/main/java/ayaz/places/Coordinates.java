package ayaz.places;

/** A point on the earth, in degrees WGS 84. */
public record Coordinates(double latitude, double longitude) {

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No point of the earth: " + latitude + ", " + longitude);
        }
    }
}
