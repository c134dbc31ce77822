using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>The file beside a référentiel that says which changes of it were read and accepted.</summary>
internal static class Acceptes
{
    private static readonly ObjectShape Accepte = new("changementAccepte", ("an accepted change", "un changement accepté"),
        "Un changement que quelqu'un a lu et accepté.", null,
        new Field("empreinte", "Empreinte du changement, que donne « rncp diff ».",
            Code(("a fingerprint: twelve digits or letters from a to f, such as 0123456789ab",
                "une empreinte : douze chiffres ou lettres de a à f, comme 0123456789ab"), "^[0-9a-f]{12}\\z"), None),
        new Field("par", "Qui l'a accepté.", Text, None),
        new Field("raison", "Pourquoi.", Text, None),
        new Field("le", "Quel jour.", Date, None));

    internal static readonly ObjectShape Root = new("changementsAcceptes",
        ("a list of accepted changes", "une liste de changements acceptés"),
        "Les changements d'un référentiel que quelqu'un a lus et acceptés.", null,
        new Field("format", "Version du format de fichier : 1.", new IntegerShape(1, 1), None),
        new Field("changements", "Les changements acceptés.", new ListShape(Accepte, "empreinte"), None));
}
