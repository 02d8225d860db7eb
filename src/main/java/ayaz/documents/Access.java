package ayaz.documents;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;

/** Who may see a document. What is confidential does not leave the house in a bundle either. */
public enum Access {
    EVERYONE,
    CONFIDENTIAL;

    boolean isGrantedTo(CurrentUser person) {
        return this == EVERYONE || person.may(Permission.AUDIT);
    }
}
