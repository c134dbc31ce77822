namespace Rncp.Generators;

/// <summary>All that the emitters need of one file.</summary>
internal sealed record Fiche(ObjectValue Root, EquatableArray<Reservation> Reservations, string Sha256)
{
    /// <summary>The official code, such as RNCP37674.</summary>
    internal string Code => Root.Text("code");

    /// <summary>The namespace of the model and the name of its certification, such as Rncp41364.</summary>
    internal string Namespace => "Rncp" + Number;

    internal string Number => Code.Substring("RNCP".Length);
}
