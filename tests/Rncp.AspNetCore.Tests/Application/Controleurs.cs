using Microsoft.AspNetCore.Mvc;
using Rncp41364;

namespace Rncp.Tests.Application;

#pragma warning disable CA1822 // The framework calls no static method.
/// <summary>The same as the minimal endpoints, with controllers.</summary>
[ApiController]
[Route("mvc")]
public sealed class Controleurs : ControllerBase
{
    private static int passages;

    public static int Passages => passages;

    [HttpGet("route/{bloc}")]
    public ActionResult<Bloc> Route(Bloc bloc) => Passer(bloc);

    [HttpGet("requete")]
    public ActionResult<Bloc> Requete([FromQuery(Name = "le-bloc")] Bloc bloc) => Passer(bloc);

    [HttpGet("facultatif")]
    public ActionResult<string> Facultatif(Bloc? bloc, CodeRome? rome) => Passer($"{bloc} {rome}");

    [HttpGet("parDefaut")]
    public ActionResult<string> ParDefaut(CodeRome rome = default) => Passer($"{rome}.");

    [HttpGet("liste")]
    public ActionResult<List<Bloc>> Liste([FromQuery] List<Bloc> blocs) => Passer(blocs);

    [HttpGet("entete")]
    public ActionResult<Bloc> EnTete([FromHeader(Name = "X-Bloc")] Bloc bloc) => Passer(bloc);

    [HttpGet("plusieurs/{bloc}")]
    public ActionResult<string> Plusieurs(Bloc bloc, NiveauQualification niveau, CodeRome rome, Conclusion conclusion, [FromHeader(Name = "X-Voie")] VoieAcces? voie) =>
        Passer($"{bloc} {niveau} {rome} {conclusion} {voie}");

    [HttpGet("intervalle")]
    public ActionResult<IntervalleNiveau> Intervalle([FromQuery] IntervalleNiveau niveau) => Passer(niveau);

    [HttpGet("intervalles")]
    public ActionResult<IEnumerable<IntervalleNiveau?>> Intervalles([FromQuery] IntervalleNiveau? niveau, [FromQuery] IntervalleNiveau[] niveaux) =>
        new(Passer(niveaux.Append(niveau)));

    [HttpPost("intervalle")]
    public ActionResult<IntervalleNiveau> IntervalleDuCorps([FromBody] IntervalleNiveau niveau) => Passer(niveau);

    [HttpGet("ordinaire")]
    public ActionResult<int> Ordinaire(int nombre) => Passer(nombre);

    [HttpPost("eligibilite")]
    public ActionResult<Eligibilite> Eligibilite(Demande demande) => Passer(Certification.Rncp41364.Evaluer(demande));

    [HttpPost("decision")]
    public ActionResult<Motif> Decision(Eligibilite decision) => Passer(decision.Motif);

    [HttpPost("inscription")]
    public ActionResult<Inscription> Inscription(Inscription inscription) => Passer(inscription);

    [HttpPost("heures")]
    public ActionResult<Dictionary<Bloc, int>> Heures(Dictionary<Bloc, int> heures) => Passer(heures);

    [HttpPost("memeNom")]
    public ActionResult<DeuxFiches> MemeNom(DeuxFiches ici) => Passer(ici);

    [HttpPost("nombre")]
    public ActionResult<Ordinaire> Nombre(Ordinaire ordinaire) => Passer(ordinaire);

    [HttpPost("classe")]
    public ActionResult<string> Classe([FromForm] Dossier dossier) => Passer($"{dossier.Bloc} {dossier.Suite?.Niveau}");

    private static T Passer<T>(T valeur)
    {
        Interlocked.Increment(ref passages);
        return valeur;
    }
}
