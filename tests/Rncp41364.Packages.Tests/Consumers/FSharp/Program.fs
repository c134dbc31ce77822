open System
open System.Text.Json
open Rncp
open Rncp41364

let fiche = Certification.Rncp41364
let faits = FaitsCandidat.Connus(Nullable 4, Nullable true, Nullable 6)
printfn "%b" (fiche.EstEligible faits = Nullable true)
printfn "%b" (fiche.EstCertainementEligible faits && fiche.EstPeutEtreEligible faits)

let demande =
    JsonSerializer.Deserialize<Demande>("""{ "voie": "FC", "le": "2026-09-01", "candidat": { "niveau": 5, "experiences": [] } }""")
    |> nonNull

printfn "%O" (fiche.Evaluer(demande).Conclusion)
