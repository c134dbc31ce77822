using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>All that the emitters need of one file.</summary>
internal sealed record Fiche(ObjectValue Root, EquatableArray<Reservation> Reservations, string Sha256)
{
    /// <summary>The official code, such as RNCP37674.</summary>
    internal string Code => Root.Text("code");

    /// <summary>
    /// The name of the certification in the model, such as Rncp41364 or Rs5000; the namespace too unless the project has another.
    /// </summary>
    internal string Name => Letters[0] + Letters.Substring(1).ToLowerInvariant() + Number;

    internal string Number => Code.Substring(Letters.Length);

    /// <summary>The compétences, each with the position of its bloc; those of none first, as « Compétences attestées » is.</summary>
    internal IEnumerable<(int? Bloc, ObjectValue Competence)> Competences =>
        Root.Items("competences").Select(one => ((int?)null, (ObjectValue)one))
            .Concat(Root.Items("blocs").Cast<ObjectValue>()
                .SelectMany((bloc, i) => bloc.Items("competences").Select(one => ((int?)i, (ObjectValue)one))));

    /// <summary>The letters of the register.</summary>
    private string Letters => Code.StartsWith(Referentiel.Rs, System.StringComparison.Ordinal) ? Referentiel.Rs : Referentiel.Rncp;
}
