using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A métier, or a sector of the rules.</summary>
[JsonConverter(typeof(MembreJsonConverter))]
internal sealed class MembreLu(int ordre, int numero, string code, string libelle) : Membre<MembreLu>(ordre), IMembre
{
    public int Numero => numero;

    public string Code => code;

    public string Libelle => libelle;

    public override string ToString() => code;
}
