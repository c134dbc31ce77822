namespace Rncp.Format;

/// <summary>All that the emitters need of one file.</summary>
internal sealed record Fiche(ObjectValue Root, EquatableArray<Reservation> Reservations, string Sha256)
{
    /// <summary>The official code, such as RNCP37674.</summary>
    internal string Code => Root.Text("code");

    /// <summary>The name of the certification in the model, such as Rncp41364; the namespace too unless the project has another.</summary>
    internal string Name => "Rncp" + Number;

    internal string Number => Code.Substring("RNCP".Length);
}
